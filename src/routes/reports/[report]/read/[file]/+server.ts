import { error } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { appendixForReader } from '#lib/server/report/editions.ts';
import { appendixAnswer } from '#lib/server/report/file-answer.ts';

/** The appendices of a draft, for who was asked to read it: whoever signs, signs for them too. */
export const GET = async ({ locals, params }) => {
	const { personId } = locals.person!;
	const appendix = await appendixAnswer(params.file, (id) =>
		appendixForReader(db, personId, params.report, id)
	);
	return appendix ?? error(404, 'No such file');
};
