import { figureList } from '../../../i18n/figure-list.ts';
import { figureSources } from '../../../i18n/figure-sources.ts';
import { figureWords } from '../../../i18n/figure-words.ts';
import { participation as count } from '../../../report/activity/participation.ts';
import { participationSheet, participationYears } from '../../../report/figures/participation.ts';
import { unitRows } from '../../../report/figures/unit-rows.ts';
import { firstDayOf, totalsOf } from '../../db/participation-totals.ts';
import type { Answer, Figure, Ground, Offer, Question } from './figure.ts';
import { labellerOf, type Labeller } from './participation-labels.ts';
import { factsOf, type YearFacts } from './participation-years.ts';
import { daysInWords, yearOf } from './years.ts';

/** How participation is told, and how deep units go. */
const views = {
	directorate: { by: 'unit', level: 1 },
	department: { by: 'unit', level: 2 },
	team: { by: 'unit', level: 3 },
	programme: { by: 'programme' },
	theme: { by: 'theme' },
	audience: { by: 'audience' },
	form: { by: 'form' },
	way: { by: 'way' },
	standing: { by: 'standing' },
	kind: { by: 'kind' }
} as const;
export type View = keyof typeof views;

const adding: readonly View[] = ['directorate', 'department', 'team', 'standing', 'kind'];

/** Who took part: by year, or `by` something; see `views`. */
export const participation: Figure = {
	async sheet(ground, question) {
		const { by } = question.options;
		if (by === undefined) return byYear(ground, question);
		return Object.hasOwn(views, by) ? byView(ground, question, by as View) : undefined;
	},
	async offers({ language }): Promise<Offer[]> {
		const t = figureList[language];
		const offer = { figure: 'participation', chapter: 'training' } as const;
		const all = Object.keys(views) as View[];
		return [
			{ ...offer, options: {}, title: t.participation, hint: t.participationHint },
			...all.map((by): Offer => ({
				...offer,
				options: { by },
				title: t[`by-${by}`],
				hint: adding.includes(by) ? t.byHint : t.byAnyHint
			}))
		];
	}
};

/** The totals of every year, which the database counts where everything is in scope. */
async function byYear(ground: Ground, question: Question): Promise<Answer> {
	const { db, language, scope } = ground;
	const { years } = question;
	const first = await firstDayOf(db);
	const totals =
		scope === null
			? await totalsOf(db, years)
			: (await factsOf(ground, years, 'form')).map(({ year, on, facts, staff }) => ({
					year,
					...count(facts, staff, { year, on, by: 'form' }).total
				}));
	const known = years.map(({ year }) => ({
		year,
		total: isKnown(first, year) ? totals.find((each) => each.year === year) : undefined
	}));
	const words = { ...wordsOf(ground), title: figureList[language].participation };
	return {
		sheet: participationYears('participation', words, known),
		source: figureSources[language].participation(daysInWords(years, language))
	};
}

async function byView(ground: Ground, question: Question, view: View): Promise<Answer> {
	const { language, db } = ground;
	const { by } = views[view];
	const [first, facts, label] = await Promise.all([
		firstDayOf(db),
		factsOf(ground, question.years, by),
		labellerOf(ground, by)
	]);
	const years = facts.map((year) => ({
		...rowsOf(year, view, label),
		known: isKnown(first, year.year)
	}));
	const words = {
		...wordsOf(ground),
		title: figureList[language][`by-${view}`],
		rowHead: figureWords[language][by],
		totalLabel: figureWords[language][adding.includes(view) ? 'together' : 'everybody']
	};
	return {
		sheet: participationSheet(`participation-${view}`, words, years),
		source: figureSources[language].participation(daysInWords(question.years, language))
	};
}

function rowsOf({ year, on, facts, staff }: YearFacts, view: View, label: Labeller) {
	const chosen = views[view];
	const counted = count(facts, staff, { year, on, by: chosen.by });
	const rows = 'level' in chosen ? unitRows(counted, chosen.level) : counted.rows;
	const labelled = rows
		.map((row) => ({ ...row, ...label({ direct: false, ...row }, on) }))
		.toSorted(
			(one, other) => one.order - other.order || one.label.localeCompare(other.label, 'nl')
		);
	return { year, total: counted.total, adds: counted.adds, rows: labelled };
}

const isKnown = (first: string | null, year: number) => first !== null && year >= yearOf(first);

const wordsOf = ({ language }: Ground) => {
	const { year, together, listed, ...words } = figureWords[language];
	return { ...words, meetings: listed, rowHead: year, totalLabel: together, note: '' };
};
