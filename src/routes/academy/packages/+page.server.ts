import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { packagesPage } from '#lib/server/packages/list-page.ts';

export const load = async () => ({ programmes: await packagesPage(db, today()) });
