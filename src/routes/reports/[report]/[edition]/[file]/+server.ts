import { error } from '@sveltejs/kit';
import { db, files } from '#lib/server/app.ts';
import { readAppendix, readEdition } from '#lib/server/report/editions.ts';
import { appendixAnswer, fileAnswer, progressAnswer } from '#lib/server/report/file-answer.ts';
import { asReportFile, editionFile } from '#lib/server/report/files.ts';

export const GET = async ({ locals, params, request, url }) => {
	const progress = progressAnswer(files, url);
	if (progress) return progress;
	const read = await readEdition(db, locals.person, params.report, params.edition);
	if (read.state === 'sign-in') error(401, 'Sign in first');
	if (read.state === 'none') error(404, 'No such report');
	const { edition } = read;
	const name = asReportFile(params.file);
	if (name) {
		return fileAnswer({ request, url }, edition, name, (waiting) =>
			editionFile(db, files, edition, name, waiting)
		);
	}
	const appendix = await appendixAnswer(params.file, (id) => readAppendix(db, edition, id));
	return appendix ?? error(404, 'No such file');
};
