import { figureList } from '../../../i18n/figure-list.ts';
import { figureSources } from '../../../i18n/figure-sources.ts';
import { figureWords } from '../../../i18n/figure-words.ts';
import { activityKindNames } from '../../../i18n/register-kinds.ts';
import { themeWeekSheet } from '../../../report/figures/theme-weeks.ts';
import { labelsFor } from '../../labels.ts';
import type { Figure, Offer } from './figure.ts';
import { entriesOf } from './register.ts';

/** Theme weeks, with what was done on their days. */
export const themeWeeks: Figure = {
	async sheet(ground, question) {
		const { language, library } = ground;
		const entries = await entriesOf(ground, question);
		const { themes } = labelsFor(library, ['themes'], language);
		const weeks = question.years.flatMap(({ year }) =>
			entries(year)
				.filter(({ kind }) => kind === 'theme-week')
				.map((week) => ({
					year,
					week,
					theme: week.title || week.themes.map((theme) => themes[theme]!).join(', '),
					done: entries(year)
						.filter((each) => each !== week && each.from >= week.from && each.to <= week.to)
						.map(({ title, kind }) => title || activityKindNames[language][kind])
				}))
		);
		const { year: rowHead, together, ...t } = figureWords[language];
		const words = {
			...{ ...t, rowHead, totalLabel: together, note: '', title: figureList[language].themeWeeks },
			...{ ratings: t.fromRatings, tooFew: t.tooFewRatings }
		};
		return {
			sheet: themeWeekSheet('theme-weeks', words, weeks),
			source: figureSources[language]['theme-weeks']
		};
	},
	async offers({ language }): Promise<Offer[]> {
		const { themeWeeks: title, themeWeeksHint: hint } = figureList[language];
		return [{ figure: 'theme-weeks', options: {}, chapter: 'training', title, hint }];
	}
};
