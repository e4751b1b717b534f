import { error } from '@sveltejs/kit';
import { figures as words } from '#lib/i18n/figures.ts';
import { htmlLang } from '#lib/i18n/language.ts';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { figureFile, figureFileNamed } from '#lib/server/report/figures/figure-file.ts';
import { readFigureQuery } from '#lib/server/report/figures/figure-query.ts';
import { figureSheet } from '#lib/server/report/figures/figures.ts';
import { figureScope } from '#lib/server/report/figures/scope.ts';

export const GET = async ({ locals, params, url }) => {
	const t = words[locals.language];
	const { problem, ...query } = readFigureQuery(url.searchParams, today());
	if (problem) error(400, problem === 'future' ? t.futureFile : t.noDateFile);
	const file = figureFileNamed(params.file);
	const language = htmlLang(locals.language);
	const answer = await figureSheet(db, library, {
		...query,
		figure: params.figure,
		years: [query.year],
		language,
		scope: figureScope(locals.person!.grants)
	});
	if (!file || !answer) error(404, t.notThere);
	return figureFile(file, answer.sheet, { language, on: query.on });
};
