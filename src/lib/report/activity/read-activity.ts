import type { Theme } from '#lib/dilemma/codes.ts';
import type { Day } from '../day.ts';
import { refused } from '../outcome.ts';
import { longestText, type NumberCell } from '../sheet/cell.ts';
import { activityLimits, type Activity } from './activity.ts';
import { kindNamed, plain, type ActivityColumn } from './column-names.ts';
import {
	readCount,
	readExact,
	readNamed,
	readPeriod,
	readRating,
	readWords,
	type Field,
	type LineProblem,
	type ProblemName
} from './read-field.ts';

/** What names in a file are looked up in, and the date after which nothing has happened yet. */
export type Known = {
	units: readonly { id: string; code: string; name: string }[];
	themes: readonly { code: Theme; label: string }[];
	today: Day;
};

/** No register goes further back. */
const earliest = '1990-01-01';

/** Reads the cells of one line, or names everything that is wrong with it. */
export function readActivity(
	cells: readonly string[],
	columns: readonly ActivityColumn[],
	known: Known
): { activity: Activity } | { problems: LineProblem[] } {
	const problems: LineProblem[] = [];
	const at = (column: ActivityColumn) => cells[columns.indexOf(column)]?.trim() ?? '';
	const blame = (column: ActivityColumn | null, problem: ProblemName, value = '') =>
		problems.push({ column, problem, value: value.slice(0, 100) });
	function take<Value>(column: ActivityColumn, field: Field<Value>, otherwise: Value): Value {
		if (field.ok) return field.value;
		blame(column, field.refused, at(column));
		return otherwise;
	}

	const filled = columns.filter((column) => at(column) !== '');
	if (filled.length === 1 && filled[0] === 'from') blame(null, 'year-without-data', at('from'));
	const over = cells.slice(columns.length).find((cell) => cell.trim() !== '');
	if (over !== undefined) blame(null, 'more-cells-than-heads', over);

	const kind = kindNamed(at('kind'));
	if (!kind) blame('kind', at('kind') === '' ? 'kind-missing' : 'kind-unknown', at('kind'));
	const period = readDates();
	const unitWords = take('units', readWords(at('units'), longestText), '');
	const themeWords = take('themes', readWords(at('themes'), longestText), '');
	const units = take('units', readNamed(unitWords, unitNamed, 'unit-unknown'), []);
	const themes = take('themes', readNamed(themeWords, themeNamed, 'theme-unknown'), []);
	const activity: Activity = {
		kind: kind ?? 'other',
		title: take('title', readWords(at('title'), activityLimits.title), ''),
		...period,
		units,
		themes,
		people: peopleOf(take('people', readCount(at('people')), undefined)),
		meetings: take('meetings', readExact(at('meetings')), null),
		split: readSplit(),
		rating: readScore(),
		edition: take('edition', readEdition(), null),
		note: take('note', readWords(at('note'), longestText), '')
	};
	return problems.length > 0 ? { problems } : { activity };

	function readDates(): Pick<Activity, 'from' | 'to'> {
		if (at('from') === '') blame('from', 'day-missing');
		const nothing = { from: '', to: '' };
		const start = at('from') === '' ? nothing : take('from', readPeriod(at('from')), nothing);
		const end = at('to') === '' ? start : take('to', readPeriod(at('to')), nothing);
		if (start.from > known.today) blame('from', 'in-the-future', at('from'));
		if (start.from !== '' && start.from < earliest) blame('from', 'too-long-ago', at('from'));
		if (end.to !== '' && end.to < start.from) blame('to', 'ends-before-it-begins', at('to'));
		return { from: start.from, to: end.to };
	}

	function readSplit(): Activity['split'] {
		const digital = take('digital', readExact(at('digital')), null);
		const room = take('room', readExact(at('room')), null);
		if (digital !== null && room !== null) return { digital, room };
		if (digital === null && room === null) return null;
		const missing = digital === null ? 'digital' : 'room';
		if (problems.every(({ column }) => column !== missing)) blame(missing, 'split-incomplete');
		return null;
	}

	function readScore(): Activity['rating'] {
		const score = take('rating', readRating(at('rating')), null);
		const of = take('ratings', readExact(at('ratings')), null);
		if (score !== null) return { score, of };
		const isBlamed = problems.some(({ column }) => column === 'rating');
		if (of !== null && !isBlamed) blame('rating', 'rating-missing');
		return null;
	}

	function readEdition(): Field<number | null> {
		const edition = readExact(at('edition'));
		const isKnown = edition.ok && edition.value !== null;
		const isOut = isKnown && (edition.value! < 1 || edition.value! > activityLimits.edition);
		return isOut ? refused('edition-out-of-range') : edition;
	}

	function unitNamed(name: string): string | undefined {
		return known.units.find((unit) => plain(unit.code) === name || plain(unit.name) === name)?.id;
	}

	function themeNamed(name: string): Activity['themes'][number] | undefined {
		return known.themes.find(({ code, label }) => plain(code) === name || plain(label) === name)
			?.code;
	}
}

function peopleOf(count: NumberCell | undefined): Activity['people'] {
	if (!count) return { kind: 'not-counted' };
	return { kind: count.circa ? 'circa' : 'counted', number: count.value };
}
