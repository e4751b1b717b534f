import { error } from '@sveltejs/kit';
import { figures as words } from '#lib/i18n/figures.ts';
import { htmlLang } from '#lib/i18n/language.ts';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import {
	mostEarlier,
	readFigureQuery,
	yearsToChoose
} from '#lib/server/report/figures/figure-query.ts';
import { figureSheet } from '#lib/server/report/figures/figures.ts';
import { figureScope } from '#lib/server/report/figures/scope.ts';

export const load = async ({ locals, params, url }) => {
	const query = readFigureQuery(url.searchParams, today());
	const answer = await figureSheet(db, library, {
		...query,
		figure: params.figure,
		years: [query.year],
		language: htmlLang(locals.language),
		scope: figureScope(locals.person!.grants)
	});
	if (!answer) error(404, words[locals.language].notThere);
	return {
		...answer,
		query,
		figure: params.figure,
		today: today(),
		choices: yearsToChoose(today()),
		mostEarlier
	};
};
