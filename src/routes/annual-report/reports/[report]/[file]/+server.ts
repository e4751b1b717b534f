import { error } from '@sveltejs/kit';
import { db, files, library } from '#lib/server/app.ts';
import { bookOf } from '#lib/server/report/book.ts';
import { readAppendix } from '#lib/server/report/editions.ts';
import { appendixAnswer, fileAnswer, progressAnswer } from '#lib/server/report/file-answer.ts';
import { asReportFile, draftFile } from '#lib/server/report/files.ts';
import { findReport } from '#lib/server/report/reports.ts';

export const GET = async ({ params, request, url }) => {
	const progress = progressAnswer(files, url);
	if (progress) return progress;
	const report = await findReport(db, params.report);
	if (!report) error(404, 'No such report');
	const { book } = await bookOf(db, library, report);
	const draft = { slug: report.slug, reportId: report.id, book };
	const name = asReportFile(params.file);
	if (name) {
		return fileAnswer({ request, url }, draft, name, (waiting) =>
			draftFile(files, book, name, waiting)
		);
	}
	const appendix = await appendixAnswer(params.file, (id) => readAppendix(db, draft, id));
	return appendix ?? error(404, 'No such file');
};
