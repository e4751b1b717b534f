import { db } from '#lib/server/app.ts';
import { published } from '#lib/server/report/editions.ts';
import { askedTo } from '#lib/server/report/readers.ts';

export const load = async ({ locals }) => {
	const [reports, asked] = await Promise.all([published(db), askedTo(db, locals.person!.personId)]);
	return { reports, asked };
};
