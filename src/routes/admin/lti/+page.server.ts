import { db } from '#lib/server/app.ts';
import { platformList } from '#lib/server/lti/page.ts';

export const load = async () => ({ platforms: await platformList(db) });
