import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { themes } from '#lib/dilemma/codes.ts';
import { guarded } from '../formula.ts';
import { storedTexts } from '../sheet/cells.fixture.ts';
import { day } from '../days.fixture.ts';
import { activityRows } from './activity-rows.ts';
import { activityKinds, activitySchema, splitDifference, type Activity } from './activity.ts';
import { activityColumns, columnNamed, columnNames, kindNamed, kindNames } from './column-names.ts';
import { mostLines, readActivities, takeAll } from './read-activities.ts';
import type { Known } from './read-activity.ts';
import { lineProblems } from './read-field.ts';

const known: Known = {
	units: [
		{ id: 'u1', code: 'WIZ', name: 'Werk, Inkomen en Zorg' },
		{ id: 'u2', code: 'BUR', name: 'Burgerzaken' }
	],
	themes: themes.map((code) => ({ code, label: code.replaceAll('_', ' ') })),
	today: '2026-11-22'
};

function read(text: string) {
	const rows = activityRows(text);
	if (!rows.ok) return rows;
	return readActivities(rows.value, known);
}

/** The problems of a file, line by line. */
function problemsIn(text: string) {
	const result = read(text);
	if (!result.ok) return result.refused;
	return result.lines.flatMap((line) =>
		'problems' in line
			? line.problems.map(({ column, problem }) => [line.line, column, problem])
			: []
	);
}

const base: Activity = {
	kind: 'oath',
	title: '',
	from: '2021-01-01',
	to: '2021-12-31',
	units: [],
	themes: [],
	people: { kind: 'counted', number: 173 },
	meetings: null,
	split: { digital: 92, room: 81 },
	rating: null,
	edition: null,
	note: ''
};

test('a file of a real year is read, with its old years and all it says', () => {
	const result = read(
		[
			'Soort;Titel;Datum;t/m;Afdeling;Thema;Deelnemers;Bijeenkomsten;Digitaal;Live;Waardering;Aantal waarderingen;Editie;Opmerking',
			'Eed of belofte;;2021;;;;173;;92;81;;;;',
			'kaartspel;Speel Open Kaart;1-2-2017;30 juni 2017;Burgerzaken;;circa 700;12;;;;;;',
			'themaweek;"Week van de Integriteit";2017;;Werk, Inkomen en Zorg;omgangsvormen, discriminatie;niet geteld;;;;8,5;40;4;"twee\nregels"',
			'lezing;;46085;;WIZ|bur;;0;1;;;;;;'
		].join('\r\n')
	);
	expect(result.ok && takeAll(result.lines)).toEqual([
		base,
		{
			...base,
			kind: 'card-game',
			title: 'Speel Open Kaart',
			from: '2017-02-01',
			to: '2017-06-30',
			units: ['u2'],
			people: { kind: 'circa', number: 700 },
			meetings: 12,
			split: null
		},
		{
			...base,
			kind: 'theme-week',
			title: 'Week van de Integriteit',
			from: '2017-01-01',
			to: '2017-12-31',
			units: ['u1'],
			themes: ['omgangsvormen', 'discriminatie'],
			people: { kind: 'not-counted' },
			split: null,
			rating: { score: 8.5, of: 40 },
			edition: 4,
			note: 'twee\nregels'
		},
		{
			...base,
			kind: 'lecture',
			from: '2026-03-04',
			to: '2026-03-04',
			units: ['u1', 'u2'],
			people: { kind: 'counted', number: 0 },
			meetings: 1,
			split: null
		}
	]);
});

test('a date may have five forms', () => {
	for (const form of ['2026-03-04', '4-3-2026', '04/03/2026', '4 maart 2026', '46085']) {
		const result = read(`soort;datum\nlezing;${form}`);
		expect(result.ok && takeAll(result.lines)).toMatchObject([{ from: '2026-03-04' }]);
	}
});

test.each([
	['', 'nothing'],
	['soort;datum', 'nothing'],
	['soort,datum,deelnemers\nlezing,2026-03-04,12', 'wrong-separator'],
	['"soort","datum"\n"lezing","2026-03-04"', 'wrong-separator'],
	['soort|datum\nlezing|2026', 'wrong-separator'],
	['soort;datum;kleur\nlezing;2026;rood', 'column-unknown'],
	['soort;datum;datum\nlezing;2026;2026', 'column-twice'],
	['titel;datum\nlezing;2026', 'column-missing'],
	['soort;datum\n"lezing;2026', 'quote-not-closed'],
	['x'.repeat(10_000_000), 'too-large'],
	[`soort;datum\n${'lezing;2020\n'.repeat(mostLines + 1)}`, 'too-many-lines']
])('the file %# is refused as a whole: %s', (text, reason) => {
	expect(problemsIn(text)).toBe(reason);
});

test('heads that are not known are named, and those that are missing', () => {
	expect(read('soort;datum;kleur\nlezing;2026;rood')).toMatchObject({ columns: ['kleur'] });
	expect(read('titel\nlezing')).toMatchObject({ columns: ['kind', 'from'] });
});

test('tabs separate as well, and empty lines do not count', () => {
	const result = read('soort\tdatum\n\nlezing\t2020\n\t\n');
	expect(result.ok && result.lines).toMatchObject([{ line: 3, activity: { kind: 'lecture' } }]);
});

const heads =
	'soort;titel;datum;tot;afdeling;thema;deelnemers;bijeenkomsten;digitaal;live;waardering;aantal waarderingen;editie;opmerking';
test.each<[string, [string | null, string][]]>([
	['lezing;;;;;;;;;;;;;', [['from', 'day-missing']]],
	[
		';;2019;;;;;;;;;;;',
		[
			[null, 'year-without-data'],
			['kind', 'kind-missing']
		]
	],
	['dansles;;2019;;;;;;;;;;;', [['kind', 'kind-unknown']]],
	['lezing;;31-2-2020;;;;;;;;;;;', [['from', 'no-such-day']]],
	['lezing;;1-2-20;;;;;;;;;;;', [['from', 'year-of-two-digits']]],
	['lezing;;ooit;;;;;;;;;;;', [['from', 'day-unclear']]],
	['lezing;;2027;;;;;;;;;;;', [['from', 'in-the-future']]],
	['lezing;;1980-01-01;;;;;;;;;;;', [['from', 'too-long-ago']]],
	['lezing;;2020;2019;;;;;;;;;;', [['to', 'ends-before-it-begins']]],
	['lezing;;2020;;Hofdienst;;;;;;;;;', [['units', 'unit-unknown']]],
	['lezing;;2020;;;ruimtevaart;;;;;;;;', [['themes', 'theme-unknown']]],
	['lezing;;2020;;;;-5;;;;;;;', [['people', 'negative-count']]],
	['lezing;;2020;;;;2,5;;;;;;;', [['people', 'count-not-whole']]],
	['lezing;;2020;;;;1.5;;;;;;;', [['people', 'separator-unclear']]],
	['lezing;;2020;;;;veel;;;;;;;', [['people', 'number-unclear']]],
	['lezing;;2020;;;;2000000;;;;;;;', [['people', 'number-too-large']]],
	['lezing;;2020;;;;=SOM(A1);;;;;;;', [['people', 'formula']]],
	[
		'lezing;=cmd;=1;;@x;+x;;;;;;;;-1+1',
		[
			['from', 'formula'],
			['units', 'formula'],
			['themes', 'formula'],
			['title', 'formula'],
			['note', 'formula']
		]
	],
	['lezing;;2020;;;;;circa 5;;;;;;', [['meetings', 'circa-not-here']]],
	['lezing;;2020;;;;10;;5;;;;;', [['room', 'split-incomplete']]],
	['lezing;;2020;;;;10;;;x;;;;', [['room', 'number-unclear']]],
	['lezing;;2020;;;;;;;;11;;;', [['rating', 'rating-out-of-range']]],
	['lezing;;2020;;;;;;;;7,55;;;', [['rating', 'too-many-decimals']]],
	['lezing;;2020;;;;;;;;80%;;;', [['rating', 'number-unclear']]],
	['lezing;;2020;;;;;;;;ca. 8;;;', [['rating', 'circa-not-here']]],
	['lezing;;2020;;;;;;;;;12;;', [['rating', 'rating-missing']]],
	['lezing;;2020;;;;;;;;;;0;', [['edition', 'edition-out-of-range']]],
	['lezing;;2020;;;;;;;;;;;;;meer', [[null, 'more-cells-than-heads']]],
	[`lezing;${'x'.repeat(201)};2020;;;;;;;;;;;`, [['title', 'text-too-long']]]
])('the line %j is refused', (line, problems) => {
	expect(problemsIn(`${heads}\nlezing;;2020;;;;;;;;;;;\n${line}`)).toEqual(
		problems.map(([column, problem]) => [3, column, problem])
	);
	for (const [, problem] of problems) expect(lineProblems).toContain(problem);
});

test('of a file with one bad line nothing is taken', () => {
	const result = read('soort;datum\nlezing;2020\nlezing;ooit');
	expect(result.ok && takeAll(result.lines)).toBeUndefined();
	expect(result.ok && result.lines).toMatchObject([
		{ activity: {} },
		{ problems: [{ value: 'ooit' }] }
	]);
});

describe('names', () => {
	test('no name stands for two columns, or for two kinds', () => {
		for (const names of [Object.values(columnNames).flat(), Object.values(kindNames).flat()]) {
			expect(new Set(names).size).toBe(names.length);
		}
		for (const column of activityColumns)
			expect(columnNames[column].map(columnNamed)).not.toContain(undefined);
		expect(columnNamed(' Tot_En  Met ')).toBe('to');
		expect(kindNamed('Theme-Week')).toBe('theme-week');
		expect(kindNamed('')).toBeUndefined();
	});
});

test('people of a split that are too many or too few are told, and nothing is changed', () => {
	expect(splitDifference(base)).toBe(0);
	expect(splitDifference({ ...base, split: { digital: 92, room: 80 } })).toBe(-1);
	expect(splitDifference({ ...base, people: { kind: 'circa', number: 1 } })).toBe(0);
	expect(splitDifference({ ...base, split: null })).toBe(0);
});

test.each([
	{ to: '2020-12-31' },
	{ from: '2021-02-30' },
	{ kind: 'party' },
	{ people: { kind: 'counted', number: -1 } },
	{ rating: { score: 7.55, of: null } },
	{ themes: ['ai', 'ai'] },
	{ name: 'somebody' }
])('an activity with %j is not stored', (change) => {
	expect(v.is(activitySchema, base)).toBe(true);
	expect(v.is(activitySchema, { ...base, ...change })).toBe(false);
});

const count = fc.nat(1000);
const activities: fc.Arbitrary<Activity> = fc
	.record({
		kind: fc.constantFrom(...activityKinds),
		title: storedTexts.map((text) => text.slice(0, 200).trim()),
		days: fc.tuple(day, day).map((both) => both.toSorted()),
		units: fc.subarray(['u1', 'u2']),
		themes: fc.subarray([...themes]),
		people: fc.oneof(
			fc.record({ kind: fc.constantFrom('counted' as const, 'circa' as const), number: count }),
			fc.constant({ kind: 'not-counted' as const })
		),
		meetings: fc.option(count),
		split: fc.option(fc.record({ digital: count, room: count })),
		rating: fc.option(
			fc.record({
				score: fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10),
				of: fc.option(count)
			})
		),
		edition: fc.option(fc.integer({ min: 1, max: 1000 })),
		note: storedTexts
	})
	.map(({ days, ...rest }) => ({ ...rest, from: days[0]!, to: days[1]! }));

const written = (activity: Activity): string[] => [
	kindNames[activity.kind][0]!,
	guarded(activity.title),
	activity.from,
	activity.to,
	activity.units.map((id) => known.units.find((unit) => unit.id === id)!.code).join('|'),
	activity.themes.join(', '),
	activity.people.kind === 'not-counted'
		? '-'
		: `${activity.people.kind === 'circa' ? 'circa ' : ''}${activity.people.number}`,
	String(activity.meetings ?? ''),
	String(activity.split?.digital ?? ''),
	String(activity.split?.room ?? ''),
	String(activity.rating?.score ?? '').replace('.', ','),
	String(activity.rating?.of ?? ''),
	String(activity.edition ?? ''),
	guarded(activity.note)
];

const file = (lines: string[][]) =>
	[activityColumns.map((column) => columnNames[column][0]!), ...lines]
		.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
		.join('\r\n');

test('a register that is written as a file is read as that register', () => {
	const future = { ...known, today: '2099-01-01' };
	const cases = fc.property(fc.array(activities, { minLength: 1, maxLength: 5 }), (all) => {
		const rows = activityRows(file(all.map(written)));
		const result = rows.ok && readActivities(rows.value, future);
		expect(result && result.ok && takeAll(result.lines)).toEqual(all);
	});
	fc.assert(cases);
});

test('whatever stands in a file, a line is an activity that can be stored or it is refused', () => {
	const cell = fc.oneof(
		fc.string(),
		fc.constantFrom('lezing', '2020', '4-3-2026', '12', '-1', '=1', 'circa 7', 'WIZ', 'ai', '8,5')
	);
	const line = fc.array(cell, { minLength: 14, maxLength: 15 });
	const cases = fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
		const rows = activityRows(file(lines));
		const result = rows.ok ? readActivities(rows.value, known) : undefined;
		for (const read of result?.ok ? result.lines : []) {
			if ('activity' in read) expect(v.is(activitySchema, read.activity)).toBe(true);
			else expect(read.problems.length).toBeGreaterThan(0);
		}
		expect(rows.ok).toBe(true);
	});
	fc.assert(cases);
});
