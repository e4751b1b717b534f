import { expect, test } from 'vitest';
import { placesOf } from './proof-columns.ts';
import { completionKey, oathKey, planProofs, type KnownProofs } from './proof-plan.ts';
import { keptWord, oathWord } from './proof-words.ts';

const known: KnownProofs = {
	people: new Map([
		['1001', 'ans'],
		['0042', 'bo'],
		['7', 'cas']
	]),
	programmes: new Map([
		['welkom', 'welkom'],
		['welkomenopenkaart', 'welkom']
	]),
	completions: new Set([completionKey('ans', 'welkom', '2024-03-01')]),
	oaths: new Set([oathKey('ans', 'oath')]),
	bringer: 'cas',
	today: '2026-11-22'
};
const plan = (...lines: [number: string, what: string, day: string][]) =>
	planProofs(
		lines.map(([number, what, day], at) => ({ line: at + 2, number, what, day })),
		known
	);

test('a programme by its code or its title, an oath and a statement are taken over', () => {
	const { proofs, problems } = plan(
		['1001', 'Welkom, en open kaart', '1-2-2023'],
		['0042', 'Welkom', '2023-02-02'],
		['0042', oathWord, '3 maart 2019'],
		['1001', 'Integriteitsverklaring', '2020-05-05']
	);
	expect(problems).toEqual([]);
	expect(proofs).toEqual([
		{
			line: 2,
			personId: 'ans',
			subject: { kind: 'programme', programme: 'welkom' },
			day: '2023-02-01'
		},
		{
			line: 3,
			personId: 'bo',
			subject: { kind: 'programme', programme: 'welkom' },
			day: '2023-02-02'
		},
		{ line: 4, personId: 'bo', subject: { kind: 'oath' }, day: '2019-03-03' },
		{ line: 5, personId: 'ans', subject: { kind: 'integrity-statement' }, day: '2020-05-05' }
	]);
});

test('what is known is not taken over again, and a date that somebody has stays', () => {
	expect(plan(['1001', 'welkom', '2024-03-01'], ['1001', oathWord, '2018-01-01'])).toEqual({
		...{ proofs: [], known: 1, stays: 1, problems: [] }
	});
});

test.each([
	[['9', 'welkom', '2024-01-01'], { column: 'number', reason: 'number-unknown' }],
	[['42', 'welkom', '2024-01-01'], { column: 'number', reason: 'zeros-lost', other: '0042' }],
	[['7', 'welkom', '2024-01-01'], { column: 'number', reason: 'yourself' }],
	[['', 'welkom', '2024-01-01'], { column: 'number', reason: 'missing' }],
	[['1001', 'Zwemmen', '2024-01-01'], { column: 'what', reason: 'what-unknown' }],
	[['1001', '=1+1', '2024-01-01'], { column: 'what', reason: 'formula' }],
	[['1001', 'welkom', '2024-02-30'], { column: 'day', reason: 'no-such-day' }],
	[['1001', 'welkom', '1-2-23'], { column: 'day', reason: 'year-of-two-digits' }],
	[['1001', 'welkom', 'gisteren'], { column: 'day', reason: 'day-unclear' }],
	[['1001', 'welkom', '2026-11-23'], { column: 'day', reason: 'future' }]
] as const)('%j is a line with something wrong', (cells, problem) => {
	const { proofs, problems } = plan([...cells]);
	expect(proofs).toEqual([]);
	expect(problems[0]).toMatchObject({ line: 2, ...problem });
});

test('a line that is there twice is wrong, and so are two dates of one oath', () => {
	const { problems } = plan(
		['0042', 'welkom', '2023-02-02'],
		['0042', 'welkom', '2-2-2023'],
		['0042', oathWord, '2019-03-03'],
		['0042', oathWord, '2019-03-04']
	);
	expect(problems).toMatchObject([
		{ line: 3, reason: 'line-twice', other: '2' },
		{ line: 5, reason: 'line-twice', other: '4' }
	]);
});

test.each(['Eed', 'belofte', 'Ambtseed', 'ambtsbelofte', 'Eed/belofte', 'de belofte', 'Oath'])(
	'%s becomes one word for both: nothing tells which it was',
	(word) => expect(keptWord(word)).toBe(oathWord)
);

test.each(['Gereedschap', 'Breed werken', 'Welkom'])('%s is no oath', (word) =>
	expect(keptWord(word)).toBe(word)
);

test('columns are known by the names that systems give them', () => {
	expect(placesOf(['Naam', 'Persnr', 'Cursus', 'Datum behaald'])).toEqual({
		...{ number: 1, what: 2, day: 3 }
	});
	expect(placesOf(['Naam', 'Datum eed'])).toMatchObject({ number: -1, what: -1 });
});
