import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { figureChoices } from '#lib/i18n/figure-choices.ts';
import { publish } from '#lib/report/publish.ts';
import type { Publication } from '#lib/report/publication.ts';
import type { Sheet } from '#lib/report/sheet/sheet.ts';
import { printedRows } from '#lib/report/sheet/totals.ts';
import { freezeUnits } from '#lib/server/db/ballot-contests.ts';
import { addPeriod, addQuestions } from '#lib/server/db/ballot-periods.ts';
import { ballotPeriod, ballotPublication } from '#lib/server/db/schema/ballot.ts';
import { liveActivity } from '#lib/server/db/schema/live.ts';
import { pulseQuestions } from '#lib/server/ballot/pulse.ts';
import { randomFrom } from '#lib/server/demo/random.ts';
import { figureSheet, figuresOffered } from '#lib/server/report/figures/figures.ts';
import { freshDatabase } from '../support/database.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;

const { next: random } = randomFrom(7);
const drawn = (counts: number[][], detail: 'directorates' | 'organisation' = 'directorates') =>
	publish(
		counts.map((own, at) => ({ id: `d${at}`, units: [{ id: `u${at}`, counts: own }] })),
		{ earlier: [], detail, votesTold: false, random }
	);
const answered = drawn([[180, 90, 60, 30, 30, 40]], 'organisation');
const publications: Record<string, Publication> = {
	first: drawn([
		[80, 60, 50, 20],
		[70, 55, 60, 25]
	]),
	second: drawn([
		[60, 70, 60, 20],
		[50, 65, 70, 25]
	]),
	live: drawn([[40, 50, 35, 20]], 'organisation')
};

beforeAll(async () => {
	database = await freshDatabase();
	const { db } = database;
	for (const year of [2025, 2026]) {
		const id = `keuzeperiode-${year}`;
		const days = { opensOn: `${year}-01-01`, closesOn: `${year}-11-30` };
		await addPeriod(db, { id, title: `Keuzeperiode ${year}`, custody: 'file', ...days });
		const counted = { openedOn: days.opensOn, countedOn: `${year}-12-10` };
		await db.update(ballotPeriod).set(counted).where(eq(ballotPeriod.id, id));
		const asked = { period: id, ballotVersion: 1, core: true, question: 'Wat doe je?' };
		const options = ['a', 'b', 'c', 'pass'].map((option) => ({
			id: option,
			text: `Keuze ${option}`
		}));
		await addQuestions(db, [
			{ ...asked, dilemma: 'de-envelop', title: 'De envelop', options },
			{ ...asked, dilemma: 'stil', title: 'Van weinig mensen', options },
			...pulseQuestions(library, id)
		]);
		const units = [0, 1].map((at) => ({
			...{ period: id, id: `u${at}`, name: `Afdeling ${at}`, directorate: `d${at}` },
			...{ directorateName: `Directie ${at}`, staff: 300 }
		}));
		await freezeUnits(db, id, units, []);
		const row = (dilemma: string, phase: 'first' | 'second', publication: Publication) => ({
			...{ period: id, dilemma, ballotVersion: 1, phase, publication, voters: {} },
			shift: phase === 'second' ? ('some' as const) : null
		});
		await db
			.insert(ballotPublication)
			.values([
				{ ...row('de-envelop', 'first', publications.first!), live: publications.live! },
				row('de-envelop', 'second', publications.second!),
				row('stil', 'first', { shown: 'sentence', voters: 17 }),
				row('stil', 'second', { shown: 'nothing' }),
				...library.pulse.statements.map(({ id: statement }) => row(statement, 'first', answered))
			]);
	}
});
afterAll(() => database.close());

const ask = (figure: string, options: Record<string, string>, earlier = 0) =>
	figureSheet(database.db, library, {
		...{ figure, options, years: [2026], earlier, on: '2026-12-31', language: 'nl' }
	});
const numbersOf = (sheet: Sheet) =>
	printedRows(sheet).map(({ entries }) =>
		entries.map(({ cell }) => (cell.kind === 'number' ? cell.value : cell.kind))
	);
const own = { period: 'keuzeperiode-2026', dilemma: 'de-envelop/1' };
const tableOf = (publication: Publication | undefined) => {
	if (!publication || !('table' in publication)) throw new Error('there is no table');
	return publication.table;
};

test('choices are what was published, with the sentence that they were an exercise', async () => {
	const [first, second] = [tableOf(publications.first), tableOf(publications.second)];
	const { sheet, source } = (await ask('choices', own))!;
	expect(numbersOf(sheet)).toEqual([
		...first.counts.map((count, at) => [
			...[first.percentages[at], count, second.percentages[at], second.counts[at]]
		]),
		['empty', first.total, 'empty', second.total]
	]);
	expect(sheet.rows.map(({ label }) => label)).toEqual([
		'Keuze a',
		'Keuze b',
		'Keuze c',
		'Overgeslagen'
	]);
	for (const said of [sheet.note, source]) expect(said).toContain(figureChoices.nl.exercise);
	expect(sheet.note).toContain(figureChoices.nl.some);
});

test('directorates and meetings stand apart, as they were published', async () => {
	const second = tableOf(publications.second);
	const groups = (await ask('choices', { ...own, of: 'directorates' }))!.sheet;
	const printed = ({ percentages, total }: (typeof second.parts)[number]) => [
		...percentages,
		total
	];
	expect(numbersOf(groups)).toEqual([...second.parts.map(printed), printed(second)]);
	const live = (await ask('choices', { ...own, of: 'live' }))!;
	expect(numbersOf(live.sheet).map(([share]) => share)).toEqual([
		...tableOf(publications.live).percentages,
		'empty'
	]);
	for (const { note } of [groups, live.sheet]) expect(note).toContain(figureChoices.nl.exercise);
});

test('nothing is offered or told of which no table was published', async () => {
	expect(await ask('choices', { ...own, dilemma: 'stil/1' })).toBeUndefined();
	expect(await ask('choices', { ...own, dilemma: 'stil/1', of: 'live' })).toBeUndefined();
	expect(await ask('choices', { ...own, dilemma: 'stil/1', of: 'directorates' })).toBeUndefined();
	expect(await ask('choices', { ...own, dilemma: 'pulse-speak-up/1' })).toBeUndefined();
	expect(await ask('pulse', { statement: 'de-envelop/1' })).toBeUndefined();
	const offers = await figuresOffered(database.db, library, { years: [2026], language: 'nl' });
	const choices = offers.filter(({ figure }) => figure === 'choices');
	expect(choices.map(({ options }) => options)).toEqual([
		own,
		{ ...own, of: 'directorates' },
		{ ...own, of: 'live' }
	]);
	expect(offers.filter(({ figure }) => figure === 'pulse')).toHaveLength(7);
});

test('the pulse survey stands side by side over the years', async () => {
	const { counts, total, percentages } = tableOf(answered);
	const agree = Math.round((100 * (counts[0]! + counts[1]!)) / (total - counts[5]!));
	const { sheet } = (await ask('pulse', {}, 1))!;
	expect(sheet.columns.map(({ label }) => label)).toEqual(['2025', '2026']);
	expect(numbersOf(sheet)).toEqual(library.pulse.statements.map(() => [agree, agree]));
	const one = (await ask('pulse', { statement: 'pulse-speak-up/1' }, 1))!.sheet;
	expect(numbersOf(one)).toEqual(percentages.map((share) => [share, share]));
	expect(one.title).toBe(library.pulse.statements[1]!.statement.nl);
});

test('no difference of two editions or years gives a number that was held back', async () => {
	const { db } = database;
	const held = { kind: 'team' as const, form: 'room' as const, participants: 12 };
	await db.insert(liveActivity).values([
		{ ...held, heldOn: '2026-02-01', rated: 10, rating: 7 },
		{ ...held, heldOn: '2025-02-01', rated: 5, rating: 8.2 }
	]);
	const everything = async () => {
		const offers = await figuresOffered(db, library, { years: [2026], language: 'nl' });
		const held = offers.filter(({ figure }) => ['choices', 'pulse'].includes(figure));
		const answers = await Promise.all(held.map(({ figure, options }) => ask(figure, options, 1)));
		return answers.map((answer) => JSON.stringify(answer));
	};
	const ratings = async () => {
		const rows = (await ask('meetings', {}, 1))!.sheet.rows;
		return rows.map(({ entries }) => entries.slice(2));
	};
	const [edition, rated] = [await everything(), await ratings()];
	expect(edition.length).toBeGreaterThan(5);
	// After the first edition one meeting is put right that only four people gave a rating.
	await db.insert(liveActivity).values({ ...held, heldOn: '2026-03-01', rated: 4, rating: null });
	expect(await everything()).toEqual(edition);
	expect(await ratings()).toEqual(rated);
	const [[, people]] = rated as [(typeof rated)[number]];
	expect(people!.cell).toMatchObject({ value: 5 });
});
