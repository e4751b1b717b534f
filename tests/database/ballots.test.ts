import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flipped } from '../../src/lib/ballot/bytes.fixture.ts';
import { nullifierOf } from '#lib/ballot/serial.ts';
import { signatureLength } from '#lib/server/ballot/signing.ts';
import { countBox, readBox } from '#lib/server/db/box.ts';
import { ballotTown, dilemmas, first, type BallotTown } from '../support/ballot-town.ts';
import { freshDatabase } from '../support/database.ts';

// One person, one ballot per contest, whatever the line to the server does.

let town: BallotTown;
let period: string;

beforeAll(async () => {
	town = await ballotTown(await freshDatabase(), { balie: 120, wegen: 110 });
	period = await town.opened();
});
afterAll(() => town.close());

let next = 0;
const somebody = () => town.voter(town.people.balie![next++]!);
const issued = (personId: string) =>
	town.sql`select contest, request_hash from box.issuance where person_id = ${personId} order by 1`;
/** What lies in the box of a contest of the first phase, opened. */
const lies = async (contest: string) =>
	(await town.box(period)).filter((each) => each.contest === contest).map(({ option }) => option);

test('a choice lies in the box, sealed, under a number that no table of people knows', async () => {
	const sam = somebody();
	const { at, first: ballot } = await sam.obtain(first);
	expect(
		await sam.cast(await sam.seal(at, ballot, { option: 'a', changed: false }))
	).toBeUndefined();
	expect(await lies(ballot.contest)).toEqual(['a']);
	const rows = await town.sql`select * from box.issuance where person_id = ${sam.personId}`;
	expect(rows.map((row) => Object.keys(row))).toEqual(
		Array(2).fill(['period', 'person_id', 'contest', 'request_hash'])
	);
	const { blinded } = (await sam.ask(first)).request.ballots[0]!;
	for (const one of [ballot.serial, ballot.signature, blinded])
		expect(JSON.stringify(rows)).not.toContain(Buffer.from(one).toString('hex'));
});

test('who changes their mind replaces what lies there', async () => {
	const sam = somebody();
	const { at, second } = await sam.obtain(first);
	const before = await countBox(town.pools.counter, period);
	for (const option of ['a', 'b', 'pass'])
		await sam.cast(await sam.seal(at, second, { option, changed: true }));
	expect(await lies(second.contest)).toEqual(['pass']);
	expect(await countBox(town.pools.counter, period)).toBe(before + 1);
});

describe('a ballot', () => {
	test('is given once: the identical request gets the identical answer, another one none', async () => {
		const sam = somebody();
		const { request } = await sam.ask(first);
		const answers = await sam.send(request);
		expect(answers.every((answer) => 'signature' in answer)).toBe(true);
		expect(await sam.send(request)).toEqual(answers);
		const elsewhere = request.ballots.map(({ contest }) => ({ contest, refused: 'elsewhere' }));
		const other = town.voter(sam.personId);
		expect(await sam.send((await other.ask(first)).request)).toEqual(elsewhere);
		expect(await issued(sam.personId)).toHaveLength(2);
	});

	test('is given once, also when two devices ask at the same moment', async () => {
		const sam = somebody();
		const devices = [sam, town.voter(sam.personId), town.voter(sam.personId)];
		const asked = await Promise.all(devices.map((device) => device.ask(first)));
		const answers = await Promise.all(asked.map(({ request }) => sam.send(request)));
		const given = answers.flat().filter((answer) => 'signature' in answer);
		expect(given.map(({ contest }) => contest).toSorted()).toEqual(
			asked[0]!.request.ballots.map(({ contest }) => contest).toSorted()
		);
	});

	test('of a second device with the same seed is the same ballot', async () => {
		const sam = somebody();
		const phone = town.voter(sam.personId, sam.seed);
		const [{ at, ...here }, { at: there, ...onPhone }] = [
			await sam.obtain(first),
			await phone.obtain(first)
		];
		expect({ ...onPhone, at: there }).toEqual({ ...here, at });
		await sam.cast(await sam.seal(at, here.first, { option: 'a', changed: false }));
		const before = await countBox(town.pools.counter, period);
		await phone.cast(await phone.seal(at, onPhone.first, { option: 'b', changed: false }));
		expect(await countBox(town.pools.counter, period)).toBe(before);
	});

	test('of a contest of another unit, of no plan, or that is no contest is not given', async () => {
		const sam = somebody();
		const wim = town.voter(town.people.wegen![0]!);
		const { request } = await sam.ask(first);
		const { blinded } = request.ballots[0]!;
		await town.sql`update enrolment set plan = '[]' where person_id = ${wim.personId}`;
		const contests = [
			(await wim.ask(first)).request.ballots[0]!.contest,
			request.ballots[0]!.contest.replace('|1|', '|2|'),
			'de-envelop',
			''
		];
		const ballots = contests.map((contest) => ({ contest, blinded }));
		const refused = contests.map((contest) => ({ contest, refused: 'not-yours' }));
		expect(await sam.send({ period, ballots })).toEqual(refused);
		expect(await wim.send((await wim.ask(first)).request)).toMatchObject([
			{ refused: 'not-yours' },
			{ refused: 'not-yours' }
		]);
		expect(await sam.send({ period: 'no-such-period', ballots })).toMatchObject(
			contests.map(() => ({ refused: 'closed' }))
		);
	});

	test('of a number that cannot be signed is not given, and the contest stays free', async () => {
		const sam = somebody();
		const { request } = await sam.ask(first);
		const { contest } = request.ballots[0]!;
		for (const blinded of [
			new Uint8Array(signatureLength).fill(255),
			new Uint8Array(signatureLength - 1).fill(1)
		]) {
			expect(await sam.send({ period, ballots: [{ contest, blinded }] })).toEqual([
				{ contest, refused: 'not-yours' }
			]);
		}
		expect(await sam.send(request)).toMatchObject([{ contest }, {}]);
		expect(await issued(sam.personId)).toHaveLength(2);
	});
});

describe('a lost line', () => {
	test('before the request arrived: nothing was given', async () => {
		const sam = somebody();
		await sam.ask(first);
		expect(await issued(sam.personId)).toEqual([]);
		expect(await sam.choose(first, 'a')).toBeUndefined();
	});

	test('after it: the repeated request finishes to the same ballot, and notes nothing more', async () => {
		const sam = somebody();
		const { request } = await sam.ask(first);
		await sam.send(request);
		const noted = await issued(sam.personId);
		const { request: again, finish } = await sam.ask(first);
		expect(again).toEqual(request);
		expect(await finish(await sam.send(again))).toHaveLength(2);
		expect(await issued(sam.personId)).toEqual(noted);
	});

	test('after the envelope arrived: handing it in again changes nothing', async () => {
		const sam = somebody();
		const { at, first: ballot } = await sam.obtain(dilemmas[1]!);
		const envelope = await sam.seal(at, ballot, { option: 'a', changed: false });
		await sam.cast(envelope);
		const before = new Set(await readBox(town.pools.counter, period));
		expect(await sam.cast(envelope)).toBeUndefined();
		expect(new Set(await readBox(town.pools.counter, period))).toEqual(before);
	});
});

describe('an envelope is refused', () => {
	test('with a signature that is forged, cut off or of another serial', async () => {
		const sam = somebody();
		const { at, first: ballot } = await sam.obtain(first);
		const envelope = await sam.seal(at, ballot, { option: 'a', changed: false });
		const before = await countBox(town.pools.counter, period);
		for (const change of [
			{ signature: flipped(ballot.signature, 100) },
			{ signature: new Uint8Array(signatureLength) },
			{ signature: ballot.signature.slice(1) },
			{ signature: new Uint8Array() },
			{ serial: flipped(ballot.serial, 0) }
		])
			expect(await sam.cast({ ...envelope, ...change })).toBe('bad-signature');
		expect(await countBox(town.pools.counter, period)).toBe(before);
	});

	test('with the signature of another contest, or in another unit', async () => {
		const sam = somebody();
		const wim = town.voter(town.people.wegen![1]!);
		const { at, first: ballot, second } = await sam.obtain(first);
		const envelope = await sam.seal(at, ballot, { option: 'a', changed: false });
		const there = (await wim.obtain(first)).first.contest;
		for (const contest of [second.contest, there])
			expect(await sam.cast({ ...envelope, contest })).toBe('bad-signature');
	});

	test('with a wrong length', async () => {
		const sam = somebody();
		const { at, first: ballot } = await sam.obtain(first);
		const envelope = await sam.seal(at, ballot, { option: 'a', changed: false });
		for (const change of [
			{ envelope: envelope.envelope.slice(1) },
			{ envelope: new Uint8Array([...envelope.envelope, 0]) },
			{ serial: envelope.serial.slice(1) }
		])
			expect(await sam.cast({ ...envelope, ...change })).toBe('malformed');
	});

	test('in a contest or a period that is not there', async () => {
		const sam = somebody();
		const { at, first: ballot } = await sam.obtain(first);
		const envelope = await sam.seal(at, ballot, { option: 'a', changed: false });
		for (const contest of ['de-envelop|1|first|nowhere', 'x', ''])
			expect(await sam.cast({ ...envelope, contest })).toBe('no-such-contest');
		for (const other of ['1999', 'a b', '"; drop table person'])
			expect(await sam.cast({ ...envelope, period: other })).toBe('closed');
	});

	test('when another contest has its number already: a number is of one ballot', async () => {
		const sam = somebody();
		const { at, first: ballot } = await sam.obtain(first);
		const envelope = await sam.seal(at, ballot, { option: 'a', changed: false });
		await sam.cast(envelope);
		const table = town.sql('box.ballot_periode_2027');
		const nullifier = await nullifierOf(ballot.serial);
		const move = (contest: string) =>
			town.sql`update ${table} set contest = ${contest} where nullifier = ${nullifier}`;
		await move('another');
		expect(await sam.cast(envelope)).toBe('bad-signature');
		await move(ballot.contest);
	});
});
