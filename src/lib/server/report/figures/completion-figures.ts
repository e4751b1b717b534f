import { figureList } from '../../../i18n/figure-list.ts';
import { figureSources } from '../../../i18n/figure-sources.ts';
import { figureWords } from '../../../i18n/figure-words.ts';
import { column, counted, unknown } from '../../../report/figures/entries.ts';
import { figureSheet, yearRow } from '../../../report/figures/figure-sheet.ts';
import { completionsBetween, figureProgrammes } from '../../db/figure-completions.ts';
import { spanOf } from '../../db/participation-sql.ts';
import type { Figure, Offer } from './figure.ts';
import { treeFor } from './register.ts';
import { isWithin } from './scope.ts';
import { yearOf } from './years.ts';

/** Who completed a `programme`, by year. A year before it came out in which nobody did is not known. */
export const completions: Figure = {
	async sheet({ db, language, scope }, question) {
		const programme = (await figureProgrammes(db)).find(
			({ id }) => id === question.options.programme
		);
		if (!programme) return undefined;
		const { id, title, since } = programme;
		const [completed, tree] = await Promise.all([
			completionsBetween(db, id, spanOf(question.years)),
			treeFor(db, scope)
		]);
		const own = completed.filter(({ unitId, day }) => isWithin(tree, scope, unitId, day));
		const byYear = Map.groupBy(own, ({ day }) => yearOf(day));
		const t = figureWords[language];
		const words = {
			title: figureList[language].completions(title),
			rowHead: t.year,
			totalLabel: t.together,
			note: ''
		};
		const rows = question.years.map(({ year }) => {
			const people = byYear.get(year)?.length ?? 0;
			return yearRow(year, [people === 0 && year < yearOf(since) ? unknown : counted(people)]);
		});
		const columns = [column('people', t.staff)];
		return {
			sheet: figureSheet(`completions-${id}`.slice(0, 60), words, { columns, rows }),
			source: figureSources[language].completions(title)
		};
	},
	async offers({ db, language }): Promise<Offer[]> {
		const t = figureList[language];
		return (await figureProgrammes(db)).map(({ id, title }): Offer => ({
			figure: 'completions',
			options: { programme: id },
			chapter: 'training',
			title: t.completions(title),
			hint: t.completionsHint
		}));
	}
};
