import { db } from '#lib/server/app.ts';
import { campaignsPage } from '#lib/server/campaigns/campaigns.ts';
import { today } from '#lib/server/clock.ts';

export const load = async () => ({ campaigns: await campaignsPage(db, today()) });
