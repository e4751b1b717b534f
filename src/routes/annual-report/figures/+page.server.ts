import { htmlLang } from '#lib/i18n/language.ts';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { readFigureQuery, yearsToChoose } from '#lib/server/report/figures/figure-query.ts';
import { figureOverview } from '#lib/server/report/figures/overview.ts';
import { figureScope } from '#lib/server/report/figures/scope.ts';

export const load = async ({ locals, url }) => {
	const { problem, ...query } = readFigureQuery(url.searchParams, today());
	const scope = figureScope(locals.person!.grants);
	const terms = { language: htmlLang(locals.language), scope };
	return {
		...(await figureOverview(db, library, query, terms)),
		query: { ...query, problem },
		isWhole: scope === null,
		today: today(),
		choices: yearsToChoose(today())
	};
};
