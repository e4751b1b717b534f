import { figureList } from '../../../i18n/figure-list.ts';
import { figureSources } from '../../../i18n/figure-sources.ts';
import { figureWords } from '../../../i18n/figure-words.ts';
import { oathMeetingSheet, oathSheet, type OathYear } from '../../../report/figures/oaths.ts';
import { namedOaths } from '../../db/figure-register.ts';
import { spanOf } from '../../db/participation-sql.ts';
import type { Figure, Ground, Question, Offer } from './figure.ts';
import { entriesOf, meetingsOf, treeFor } from './register.ts';
import { isWithin } from './scope.ts';
import { yearOf } from './years.ts';

type OathKind = 'oath' | 'integrity-statement';

/** `kind`: the oath or promise, or the integrity statement; `split`: also digitally and live. */
export const oaths: Figure = {
	async sheet(ground, question) {
		const { language } = ground;
		const kind = question.options.kind === 'integrity-statement' ? 'integrity-statement' : 'oath';
		const isSplit = question.options.split !== 'no';
		const t = figureList[language];
		const title = kind === 'oath' ? t.oaths : t.statements;
		const years = await oathYears(ground, question, kind);
		const words = { ...wordsOf(ground), title };
		return {
			sheet: oathSheet(kind === 'oath' ? 'oaths' : 'statements', words, years, isSplit),
			source: figureSources[language].oaths
		};
	},
	async offers({ language }): Promise<Offer[]> {
		const t = figureList[language];
		const offer = { figure: 'oaths', chapter: 'oath' } as const;
		return [
			{ ...offer, options: {}, title: t.oaths, hint: t.oathsHint },
			{ ...offer, options: { split: 'no' }, title: t.oathsTotal, hint: t.oathsTotalHint },
			{
				...offer,
				options: { kind: 'integrity-statement' },
				title: t.statements,
				hint: t.statementsHint
			}
		];
	}
};

/** Meetings for the oath or promise, apart from how many people came. */
export const oathMeetings: Figure = {
	async sheet(ground, question) {
		const [entries, held] = await Promise.all([
			entriesOf(ground, question),
			meetingsOf(ground, question)
		]);
		const years = question.years.map(({ year }) => ({
			year,
			entries: entries(year).filter(({ kind }) => kind === 'oath'),
			live: held(year).filter(({ kind }) => kind === 'oath').length
		}));
		const words = { ...wordsOf(ground), title: figureList[ground.language].oathMeetings };
		return {
			sheet: oathMeetingSheet('oath-meetings', words, years),
			source: figureSources[ground.language]['oath-meetings']
		};
	},
	async offers({ language }): Promise<Offer[]> {
		const { oathMeetings: title, oathMeetingsHint: hint } = figureList[language];
		return [{ figure: 'oath-meetings', options: {}, chapter: 'oath', title, hint }];
	}
};

async function oathYears(ground: Ground, question: Question, kind: OathKind): Promise<OathYear[]> {
	const { db, scope } = ground;
	const [entries, named, tree] = await Promise.all([
		entriesOf(ground, question),
		namedOaths(db, kind, spanOf(question.years)),
		treeFor(db, scope)
	]);
	const own = named.filter(({ unitId, day }) => isWithin(tree, scope, unitId, day));
	return question.years.map(({ year }) => {
		const people = (way: 'digital' | 'room') =>
			own
				.filter((each) => yearOf(each.day) === year && each.way === way)
				.reduce((sum, each) => sum + each.people, 0);
		return {
			year,
			entries: entries(year).filter((each) => each.kind === kind),
			named: { digital: people('digital'), room: people('room') }
		};
	});
}

const wordsOf = ({ language }: Ground) => {
	const { year, together, ...words } = figureWords[language];
	return { ...words, rowHead: year, totalLabel: together, note: '' };
};
