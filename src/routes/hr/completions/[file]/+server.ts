import { error } from '@sveltejs/kit';
import { hrFilter as words } from '#lib/i18n/hr-filter.ts';
import { ui } from '#lib/i18n/ui.ts';
import { db, files, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { completionsAnswer, listFileNamed } from '#lib/server/completions-export/answer.ts';
import { readFilter } from '#lib/server/hr-filter.ts';
import { hrScope } from '#lib/server/hr-question.ts';
import { progressAnswer } from '#lib/server/report/file-answer.ts';

export const GET = async ({ locals, params, request, url }) => {
	const progress = progressAnswer(files, url);
	if (progress) return progress;
	const kind = listFileNamed(params.file);
	if (!kind) error(404, ui[locals.language].notFound);
	const filter = readFilter(url.searchParams, today());
	if (filter.problem) error(400, words[locals.language].noDateFile);
	const { personId, grants } = locals.person!;
	const reader = { personId, scope: hrScope(grants) };
	const asked = { reader, filter, kind };
	const answer = await completionsAnswer({ db, library, files }, { request, url }, asked);
	return answer ?? error(400, words[locals.language].noUnitFile);
};
