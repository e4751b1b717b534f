import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '#lib/programme/calendar.ts';
import { closePeriod, periodOverview } from '#lib/server/ballot/periods.ts';
import { rewriteOpen } from '#lib/server/ballot/rewrite.ts';
import { countBox, hasBox } from '#lib/server/db/box.ts';
import { ballotTown, first, today, type BallotTown } from '../support/ballot-town.ts';
import { freshDatabase } from '../support/database.ts';

// The close, beside people who are choosing at that moment.

const by = { on: today, actor: null };
let town: BallotTown;
let period: string;
let periods = 0;

beforeAll(async () => {
	town = await ballotTown(await freshDatabase(), { balie: 120 });
});
afterAll(() => town.close());
beforeEach(async () => {
	period = await town.opened({ title: `Periode ${++periods}` });
	return async () => void (await closePeriod(town.pools, period, by));
});

const voters = (count: number) => town.people.balie!.slice(0, count).map((id) => town.voter(id));
const close = () => closePeriod(town.pools, period, by);

describe('a closed period', () => {
	test('takes no envelope and gives no ballot', async () => {
		const [sam, mo] = voters(2);
		const { at, first: ballot } = await sam!.obtain(first);
		const { request } = await mo!.ask(first);
		const envelope = await sam!.seal(at, ballot, { option: 'a', changed: false });
		expect(await close()).toBeUndefined();
		expect(await sam!.cast(envelope)).toBe('closed');
		expect(await mo!.send(request)).toMatchObject([{ refused: 'closed' }, { refused: 'closed' }]);
		expect(await sam!.page(first)).toBeNull();
		expect(await close()).toBe('not-open');
		expect(await closePeriod(town.pools, 'nothing', by)).toBe('no-such-period');
	});

	test('knows how many got a ballot, and not who; no signing key is left', async () => {
		for (const voter of voters(3)) await voter.obtain(first);
		await voters(1)[0]!
			.choose('drie-offertes', 'a')
			.catch(() => {});
		expect(await close()).toBeUndefined();
		const table = `box.issuance_${period.replaceAll('-', '_')}`;
		const [there] = await town.sql`select to_regclass(${table}) as gone`;
		expect(there).toEqual({ gone: null });
		expect(await town.sql`select from box.issuance where period = ${period}`).toHaveLength(0);
		expect(await town.sql`select from ballot_signing_key where period = ${period}`).toHaveLength(0);
		expect(await periodOverview(town.pools, period)).toMatchObject({ state: 'closed', invited: 3 });
		expect(await hasBox(town.pools.counter, period)).toBe(true);
	});

	test('is shut by the database too: who was let in a moment before finds the box closed', async () => {
		const [sam] = voters(1);
		const { at, first: ballot } = await sam!.obtain(first);
		const envelope = await sam!.seal(at, ballot, { option: 'a', changed: false });
		await close();
		await town.sql`update ballot_period set closed_on = null where id = ${period}`;
		expect(await sam!.cast(envelope)).toBe('closed');
		await town.sql`update ballot_period set closed_on = ${today} where id = ${period}`;
		expect(await countBox(town.pools.counter, period)).toBe(0);
	});
});

test('after its last day a period takes and gives nothing, though the night has still to come', async () => {
	const [sam, mo] = voters(2);
	const { at, first: ballot } = await sam!.obtain(first);
	const envelope = await sam!.seal(at, ballot, { option: 'a', changed: false });
	const [last, late] = [at.closesOn, addDays(at.closesOn, 1)];
	const { request } = await mo!.ask(first);
	expect(await sam!.cast(envelope, late)).toBe('closed');
	expect(await mo!.send(request, late)).toMatchObject([{ refused: 'closed' }, {}]);
	expect(await mo!.page(first, { on: late })).toBeNull();
	expect(await sam!.cast(envelope, last)).toBeUndefined();
	expect(await mo!.send(request, last)).toMatchObject([{ contest: ballot.contest }, {}]);
});

test('an envelope under way at the close lies in the box, or its sender hears that it is closed', async () => {
	const ready = await Promise.all(
		voters(24).map(async (voter) => {
			const { at, first: ballot } = await voter.obtain(first);
			return { voter, envelope: await voter.seal(at, ballot, { option: 'a', changed: false }) };
		})
	);
	const answers = ready.map(({ voter, envelope }) => voter.cast(envelope));
	const [closing] = await Promise.all([close(), ...answers]);
	expect(closing).toBeUndefined();
	const said = await Promise.all(answers);
	expect(said.every((answer) => answer === undefined || answer === 'closed')).toBe(true);
	const taken = said.filter((answer) => answer === undefined).length;
	expect(await countBox(town.pools.counter, period)).toBe(taken);
});

test('a request for ballots under way at the close is answered and counted, or hears that it is closed', async () => {
	const asked = await Promise.all(
		voters(24).map(async (voter) => ({ voter, ...(await voter.ask(first)) }))
	);
	const answers = asked.map(({ voter, request }) => voter.send(request));
	const [closing] = await Promise.all([close(), ...answers]);
	expect(closing).toBeUndefined();
	const said = (await Promise.all(answers)).flat();
	expect(said.every((answer) => 'signature' in answer || answer.refused === 'closed')).toBe(true);
	const invited = (await Promise.all(answers)).filter((all) =>
		all.some((one) => 'signature' in one)
	);
	expect(await periodOverview(town.pools, period)).toMatchObject({ invited: invited.length });
});

test('a nightly rewrite that comes at the close does not open the box again', async () => {
	const { counter, boxRole } = town.pools;
	const [sam] = voters(1);
	const { at, first: ballot } = await sam!.obtain(first);
	const envelope = await sam!.seal(at, ballot, { option: 'a', changed: false });
	const nights = Promise.all([1, 2, 3].map(() => rewriteOpen({ counter, boxRole })));
	await Promise.all([nights, close()]);
	await town.sql`update ballot_period set closed_on = null where id = ${period}`;
	expect(await sam!.cast(envelope)).toBe('closed');
	await town.sql`update ballot_period set closed_on = ${today} where id = ${period}`;
});
