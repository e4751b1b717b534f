import { cellText, cellWords, isFormula, isMangled } from './cell.ts';
import { plainWord, type StaffColumn } from './columns.ts';
import { readDay, type Day } from './day.ts';
import type { Row, UnitLevel } from './list.ts';
import type { Problem, ProblemReason } from './problem.ts';
import { readLeads, readLevel, readYesNo } from './words.ts';

/** What the words of a file are looked up in, by `plainWord`: kinds of contract, and groups of work. */
export type Vocabulary = {
	kinds: ReadonlyMap<string, string>;
	audiences: ReadonlyMap<string, string>;
};

/** A line as it was told: a column that the file does not have is `undefined`, an empty cell is empty. */
export type ToldLine = {
	line: number;
	number: string;
	givenName: string;
	familyName: string;
	email: string | null | undefined;
	unit: string;
	unitName: string;
	parent: string | undefined;
	level: UnitLevel | undefined;
	kind: string;
	start: Day | null | undefined;
	end: Day | null | undefined;
	main: boolean | undefined;
	audiences: string[] | undefined;
	/** `true`: the unit of this line. */
	leads: true | string[] | undefined;
};

const longest: Partial<Record<StaffColumn, number>> = { number: 40, email: 254 };
const mail = /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@<>"(),:;[\]\\.]{2,}$/;

/** Reads one line of a file, with everything that is wrong in its cells. */
export function readLine(
	{ line, cells }: Row,
	columns: readonly (StaffColumn | '')[],
	vocabulary: Vocabulary
): { told: ToldLine; problems: Problem[] } {
	const problems: Problem[] = [];
	const wrong = (column: StaffColumn | null, value: string, reason: ProblemReason) =>
		void problems.push({ line, column, value, reason });
	const cellOf = (column: StaffColumn) => cells[columns.indexOf(column)] ?? '';

	/** The text of a cell, `undefined` without such a column. */
	const text = (column: StaffColumn): string | undefined => {
		if (!columns.includes(column)) return undefined;
		const cell = cellOf(column);
		const value = cellText(cell);
		if (isFormula(cell)) wrong(column, cell, 'formula');
		else if (isMangled(value)) wrong(column, value, 'mangled');
		else if (value.length > (longest[column] ?? 200)) wrong(column, value.slice(0, 40), 'too-long');
		else return value;
		return '';
	};
	/** What a cell means; an empty one is `null`, and so is one that was told to be wrong. */
	const meant = <Value>(
		column: StaffColumn,
		read: (value: string) => Value | { problem: ProblemReason }
	): Value | null | undefined => {
		const value = text(column);
		if (!value) return value === undefined ? undefined : null;
		const found = read(value);
		if (typeof found !== 'object' || found === null || !('problem' in found)) return found as Value;
		wrong(column, value, found.problem);
		return null;
	};
	const several = (column: StaffColumn): string[] | undefined =>
		text(column) === undefined
			? undefined
			: cellWords(cellText(cellOf(column).replace(/\n/g, '|')));

	if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
		wrong(null, cells.slice(columns.length).join(' ').trim(), 'too-many-cells');
	const number = text('number') ?? '';
	const isPerson = number !== '';
	const need = (column: StaffColumn): string => {
		const before = problems.length;
		const value = text(column) ?? '';
		if (isPerson && value === '' && problems.length === before) wrong(column, '', 'missing');
		return value;
	};
	if (isPerson && !/^[\p{L}\p{N}][\p{L}\p{N} ./_-]*$/u.test(number))
		wrong('number', number, 'number-strange');
	const unit = text('unit') ?? '';
	if (/[|;,]/.test(unit)) wrong('unit', unit, 'code-strange');
	const givenName = need('givenName');
	const infix = text('infix');
	const family = need('familyName');
	const kind = meant(
		'kind',
		(value) => vocabulary.kinds.get(plainWord(value)) ?? no('kind-unknown')
	);
	if (isPerson && cellText(cellOf('kind')) === '') wrong('kind', '', 'missing');
	const start = meant<Day>('start', readDay);
	const end = meant<Day>('end', readDay);
	if (start && end && end < start) wrong('end', end, 'end-before-start');
	const level = meant('level', (value) => readLevel(value) ?? no('level-unknown'));
	const told: ToldLine = {
		...{ line, number, givenName, unit, start, end },
		familyName: infix ? `${infix} ${family}` : family,
		email: meant('email', (value) => (mail.test(value) ? value.toLowerCase() : no('email-shape'))),
		unitName: text('unitName') ?? '',
		parent: text('parent'),
		level: level ?? undefined,
		kind: kind ?? '',
		main: meant('main', (value) => readYesNo(value) ?? no('yes-or-no')) ?? undefined,
		audiences: several('audiences')?.flatMap((word) => {
			const found = vocabulary.audiences.get(plainWord(word));
			if (!found) wrong('audiences', word, 'audience-unknown');
			return found ?? [];
		}),
		leads: leadsOf(several('leads'))
	};
	if (
		told.unit === '' &&
		told.unitName === '' &&
		cellText(cellOf('unit') + cellOf('unitName')) === ''
	)
		wrong(columns.includes('unit') ? 'unit' : 'unitName', '', 'missing');
	if (!isPerson && givenName + family !== '') wrong('number', '', 'missing');
	return { told, problems };
}

const no = (problem: ProblemReason) => ({ problem });

/** The cell that names who leads says `ja` for the unit of the line, or names units. */
function leadsOf(words: string[] | undefined): ToldLine['leads'] {
	if (words?.length !== 1) return words;
	const own = readLeads(words[0]!);
	return own === undefined ? words : own || [];
}
