import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allPeriods, questionsOf } from '#lib/server/db/ballot-periods.ts';
import { ballotOfPulse } from '#lib/server/ballot/ballot-of-item.ts';
import { pulsePage } from '#lib/server/ballot/pulse-page.ts';
import { closePeriod } from '#lib/server/ballot/periods.ts';
import { contestsOf } from '#lib/server/db/ballot-contests.ts';
import { ballotTown, dilemmas, today, type BallotTown } from '../support/ballot-town.ts';
import { freshDatabase } from '../support/database.ts';
import { answers, statements } from '../support/pulse.ts';

// The pulse survey: six statements in the same box, of everyone who works here.

const by = { on: today, actor: null };
const alone = { title: 'Peiling 2026', dilemmas: [], core: [], pulse: true } as const;
let town: BallotTown;
beforeAll(async () => {
	town = await ballotTown(await freshDatabase(), { balie: 120, wegen: 110 });
});
afterAll(() => town.close());

/** Somebody who works here from the first of the year, and until a day or not, without any programme. */
async function colleague(until: string | null = null): Promise<string> {
	const [row] = await town.sql<{ id: string }[]>`
		with someone as (
			insert into person (personnel_number, given_name, family_name)
			values (gen_random_uuid()::text, 'Kim', 'Vos') returning id
		) insert into employment (person_id, unit_id, kind, starts_on, ends_on)
		select id, ${town.ids.balie!}, 'hired', '2026-01-01', ${until} from someone
		returning person_id as id`;
	return row!.id;
}

const pageOf = async (personId: string) =>
	(await ballotOfPulse(town.pools.app, { personId, box: '', on: today }))!.ballot;

/** Asks a ballot of a statement as somebody's browser does, and answers. */
async function answer(personId: string, statement: string, option: string) {
	const voter = town.voter(personId);
	const at = await pageOf(personId);
	const { request, finish } = await voter.ask(statement, at, ['first']);
	const issued = await voter.send(request);
	if ('refused' in issued[0]!) return issued[0].refused;
	const [ballot] = await finish(issued);
	return voter.cast(await voter.seal(at, ballot!, { option, changed: false }));
}

describe('a plan', () => {
	test('of the pulse survey alone has six statements, each asked once', async () => {
		expect(await town.planned(alone)).toEqual({ ok: true, id: 'peiling-2026' });
		const questions = await questionsOf(town.pools.app, 'peiling-2026');
		expect(questions.map(({ dilemma }) => dilemma).toSorted()).toEqual(statements.toSorted());
		expect(questions.every(({ core, pulse }) => pulse && !core)).toBe(true);
		expect(questions[0]!.options.map(({ id }) => id)).toEqual(answers);
		const contests = await contestsOf(town.pools.app, 'peiling-2026');
		expect(contests).toHaveLength(6 * 2);
		expect(new Set(contests.map(({ phase }) => phase))).toEqual(new Set(['first']));
	});

	test('that asks it while another does is refused: the pulse survey is in one period at a time', async () => {
		expect(await town.planned({ pulse: true })).toEqual({ ok: false, refused: 'pulse-elsewhere' });
		expect(await allPeriods(town.pools.app)).toHaveLength(1);
	});

	test('that asks nothing is refused, and so is a core without a dilemma', async () => {
		const refused = async (change: Parameters<typeof town.planned>[0]) =>
			(await town.planned({ title: 'Leeg', ...change })) as { refused?: string };
		expect(await refused({ dilemmas: [], core: [] })).toMatchObject({ refused: 'nothing-asked' });
		const later = { opensOn: '2028-01-01', closesOn: '2028-02-01' };
		expect(
			await refused({ ...later, pulse: true, dilemmas: [], core: dilemmas.slice(0, 3) })
		).toMatchObject({ refused: 'core-three-to-six' });
	});

	test('beside dilemmas keeps these in two choices', async () => {
		await town.sql`delete from ballot_contest`;
		await town.sql`delete from ballot_question`;
		expect(await town.planned({ title: 'Alles', pulse: true })).toMatchObject({ ok: true });
		const contests = await contestsOf(town.pools.app, 'alles');
		expect(contests).toHaveLength(dilemmas.length * 2 * 2 + statements.length * 2);
	});
});

describe('somebody', () => {
	let kim: string;
	beforeAll(async () => {
		for (const table of ['contest', 'question', 'unit', 'reporting_unit', 'period'])
			await town.sql`delete from ${town.sql(`ballot_${table}`)}`;
		await town.opened(alone);
		kim = await colleague();
	});

	test('without a programme answers every statement, and skipping is an answer', async () => {
		for (const [at, statement] of statements.entries())
			expect(await answer(kim, statement, answers[at]!)).toBeUndefined();
		const chosen = (await town.box('peiling-2026')).map(({ option }) => option);
		expect(chosen.toSorted()).toEqual(answers.toSorted());
	});

	test('answers again until the close, and has one envelope a statement', async () => {
		const voter = town.voter(await colleague());
		const at = await pageOf(voter.personId);
		const { request, finish } = await voter.ask(statements[0]!, at, ['first']);
		const [ballot] = await finish(await voter.send(request));
		for (const option of ['agree', 'disagree'])
			await voter.cast(await voter.seal(at, ballot!, { option, changed: false }));
		expect(await town.box('peiling-2026')).toHaveLength(7);
		expect(await answer(voter.personId, statements[0]!, 'agree')).toBe('elsewhere');
	});

	test('who does not work here any more gets no ballot of the pulse survey', async () => {
		expect(await answer(await colleague('2026-11-01'), statements[0]!, 'agree')).toBe('not-yours');
	});

	test('has no second choice, whatever a browser asks', async () => {
		const personId = await colleague();
		const at = await pageOf(personId);
		const contest = `${statements[0]}|1|second|${at.unit}`;
		const blinded = new Uint8Array(256).fill(7);
		const request = { period: at.period, ballots: [{ contest, blinded }] };
		expect(await town.voter(personId).send(request)).toEqual([{ contest, refused: 'not-yours' }]);
	});

	test('reads the statements in their own language, in one order', async () => {
		const terms = { box: '', on: today };
		const page = (language: 'nl' | 'easy' | 'en') =>
			pulsePage(town.pools.app, town.library, { personId: kim, language }, terms);
		const { open, outcome } = await page('en');
		expect(open!.statements.map(({ id }) => id)).toEqual(statements);
		expect(open!.statements[5]!.statement).toBe('Here you can honestly admit a mistake.');
		expect(open!.statements[0]!.answers.at(-1)!.text).toBe('I do not know, or I skip this');
		expect(open!.ballot.dilemmas.every(({ phases }) => phases.join() === 'first')).toBe(true);
		expect((await page('easy')).open!.statements[0]!.statement).toBe(
			'Klopt iets niet? Ik weet wie mij helpt.'
		);
		expect(outcome).toBeNull();
	});

	test('finds nothing to fill in after the close', async () => {
		await closePeriod(town.pools, 'peiling-2026', by);
		const reader = { personId: kim, language: 'nl' as const };
		expect(await pulsePage(town.pools.app, town.library, reader, { box: '', on: today })).toEqual({
			open: null,
			opensOn: null,
			outcome: null
		});
	});
});
