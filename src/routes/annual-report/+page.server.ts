import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { hubPage } from '#lib/server/report/reports-hub.ts';

export const load = ({ locals, url }) =>
	hubPage(db, { roles: locals.person!.roles, on: today(), asked: url.searchParams.get('year') });
