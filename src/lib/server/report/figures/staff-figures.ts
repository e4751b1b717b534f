import { figureList } from '../../../i18n/figure-list.ts';
import { figureSources } from '../../../i18n/figure-sources.ts';
import { figureWords } from '../../../i18n/figure-words.ts';
import { participation as count } from '../../../report/activity/participation.ts';
import { column, counted, summed } from '../../../report/figures/entries.ts';
import { figureSheet } from '../../../report/figures/figure-sheet.ts';
import { unitRows } from '../../../report/figures/unit-rows.ts';
import type { Figure, Offer } from './figure.ts';
import { labellerOf } from './participation-labels.ts';
import { staffOf } from './participation-years.ts';
import { daysInWords } from './years.ts';

/** Who works here on the reference day of every year, by kind of staff, or `by: unit`. */
export const staff: Figure = {
	async sheet(ground, question) {
		const { language } = ground;
		const by = question.options.by === 'unit' ? 'unit' : 'kind';
		const [years, label] = await Promise.all([
			staffOf(ground, question.years, by),
			labellerOf(ground, by)
		]);
		const counts = years.map(({ year, on, staff: members }) => {
			const counted = count([], members, { year, on, by });
			const rows = by === 'unit' ? unitRows(counted, 1) : counted.rows;
			return rows.map((row) => ({ ...label({ direct: false, ...row }, on), people: row.staff }));
		});
		const lines = [...new Map(counts.flat().map((row) => [row.id, row])).values()].toSorted(
			(one, other) => one.order - other.order || one.label.localeCompare(other.label, 'nl')
		);
		const rows = lines.map(({ id, label: name }) => ({
			id,
			label: name,
			entries: counts.map((year) => counted(year.find((row) => row.id === id)?.people ?? 0))
		}));
		const columns = question.years.map(({ year }) =>
			column(`staff-${year}`, String(year), { total: summed })
		);
		const t = figureList[language];
		const words = {
			title: by === 'unit' ? t.staffByUnit : t.staff,
			rowHead: figureWords[language][by],
			totalLabel: figureWords[language].together,
			note: ''
		};
		return {
			sheet: figureSheet(`staff-by-${by}`, words, { columns, rows }),
			source: figureSources[language].staff(daysInWords(question.years, language))
		};
	},
	async offers({ language }): Promise<Offer[]> {
		const t = figureList[language];
		const offer = { figure: 'staff', chapter: 'training', hint: t.staffHint } as const;
		return [
			{ ...offer, options: {}, title: t.staff },
			{ ...offer, options: { by: 'unit' }, title: t.staffByUnit }
		];
	}
};
