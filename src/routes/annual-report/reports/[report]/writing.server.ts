import { error } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { findReport } from '#lib/server/report/reports.ts';

export type Asked = {
	request: Request;
	locals: App.Locals;
	params: { report: string };
	url: URL;
};

/** Who writes, today. */
export const writer = ({ locals }: Pick<Asked, 'locals'>) => ({
	personId: locals.person!.personId,
	on: today()
});

/** @throws 404 where there is no such report */
export const none = (): never => error(404, 'No such report');

/** The report that is asked for. */
export const reportIn = async ({ params }: Pick<Asked, 'params'>) =>
	(await findReport(db, params.report)) ?? none();

/** The page of a report, at a place on it. */
export const pageOf = ({ params }: Pick<Asked, 'params'>, place = '') =>
	`/annual-report/reports/${encodeURIComponent(params.report)}${place}`;
