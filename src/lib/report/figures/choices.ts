import { emptyCell, numberCell } from '../sheet/cell.ts';
import type { Column, Entry, Sheet } from '../sheet/sheet.ts';
import { column, counted, entry } from './entries.ts';
import { figureSheet, type FigureRow, type SheetWords } from './figure-sheet.ts';

/** A published row of one phase: drawn numbers and whole percentages, in the order of the options. */
export type Drawn = {
	total: number;
	counts: readonly number[];
	percentages: readonly number[];
};

/** What was published of a question for one group of people; nothing where no table was. */
export type BothPhases = { first: Drawn | undefined; second: Drawn | undefined };

export type ChoiceWords = SheetWords & {
	firstShare: string;
	firstPeople: string;
	secondShare: string;
	secondPeople: string;
};

type Option = { id: string; label: string };

/**
 * What was chosen first and then, by option. Everything comes from what was published: there is no number
 * here that a reader of the outcome does not have.
 */
export function choiceSheet(
	id: string,
	words: ChoiceWords,
	options: readonly Option[],
	{ first, second }: BothPhases
): Sheet {
	const phases = [
		{ name: 'first', drawn: first, share: words.firstShare, people: words.firstPeople },
		{ name: 'second', drawn: second, share: words.secondShare, people: words.secondPeople }
	].filter(({ drawn }) => drawn !== undefined);
	const columns = phases.flatMap(({ name, drawn, share, people }): Column[] => [
		column(`${name}-share`, share, { kind: 'number' }),
		column(`${name}-people`, people, {
			kind: 'number',
			total: { kind: 'typed', ...counted(drawn!.total) }
		})
	]);
	const rows = options.map(({ id: row, label }, at): FigureRow => ({
		id: row,
		label,
		entries: phases.flatMap(({ drawn }) => [shareOf(drawn!, at), counted(drawn!.counts[at]!)])
	}));
	return figureSheet(id, words, { columns, rows });
}

/** A group as it was published, with what it chose last. */
export type ChoosingGroup = { id: string; label: string; drawn: Drawn };

/** What groups chose in one phase: the share of every option, and the rounded number of people. */
export function choiceGroupSheet(
	id: string,
	words: SheetWords & { people: string },
	options: readonly Option[],
	groups: readonly ChoosingGroup[]
): Sheet {
	const columns = [
		...options.map((option) => column(`share-${option.id}`, option.label, { kind: 'number' })),
		column('people', words.people, { kind: 'number' })
	];
	const rows = groups.map(({ id: row, label, drawn }): FigureRow => ({
		id: row,
		label,
		entries: [...options.map((_, at) => shareOf(drawn, at)), counted(drawn.total)]
	}));
	return figureSheet(id, words, { columns, rows });
}

/** A year of the pulse survey: what was published of each statement. */
export type PulsePeriod = { id: string; label: string; drawn: ReadonlyMap<string, Drawn> };

/** Which answers of a statement agree, and which is none; places in the order of the answers. */
export type PulseScale = { agree: readonly number[]; pass: number };

/** The share that agrees with every statement, of who gave an answer, year beside year. */
export function pulseSheet(
	id: string,
	words: SheetWords,
	statements: readonly Option[],
	periods: readonly PulsePeriod[],
	scale: PulseScale
): Sheet {
	const columns = periods.map((period) =>
		column(`agree-${period.id}`, period.label, { kind: 'number' })
	);
	const rows = statements.map(({ id: row, label }): FigureRow => ({
		id: row,
		label,
		entries: periods.map(({ drawn }) => agreeing(drawn.get(row), scale))
	}));
	return figureSheet(id, words, { columns, rows });
}

/** All answers to one statement, year beside year. */
export function pulseStatementSheet(
	id: string,
	words: SheetWords,
	answers: readonly Option[],
	periods: readonly { id: string; label: string; drawn: Drawn }[]
): Sheet {
	const columns = periods.map((period) =>
		column(`share-${period.id}`, period.label, { kind: 'number' })
	);
	const rows = answers.map(({ id: row, label }, at): FigureRow => ({
		id: row,
		label,
		entries: periods.map(({ drawn }) => shareOf(drawn, at))
	}));
	return figureSheet(id, words, { columns, rows });
}

const percentCell = (value: number): Entry => entry(numberCell(value, { percent: true }));

const shareOf = ({ percentages }: Drawn, at: number) => percentCell(percentages[at]!);

function agreeing(drawn: Drawn | undefined, { agree, pass }: PulseScale): Entry {
	const answered = drawn ? drawn.total - (drawn.counts[pass] ?? 0) : 0;
	if (!drawn || answered === 0) return entry(emptyCell);
	const agreed = agree.reduce((sum, at) => sum + drawn.counts[at]!, 0);
	return percentCell(Math.round((100 * agreed) / answered));
}
