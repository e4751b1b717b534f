import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { flipped } from '../../src/lib/ballot/bytes.fixture.ts';
import type { Bytes } from '#lib/ballot/bytes.ts';
import { joinKey } from '#lib/ballot/deal.ts';
import { P256, pointOf } from '#lib/ballot/period-key.ts';
import { sealPart } from '#lib/ballot/part-seal.ts';
import {
	bringToCount,
	confirmReceived,
	joinCeremony,
	recordCheck,
	storeSplit
} from '#lib/server/ballot/custody-acts.ts';
import { beginAgain, setSeats, type SeatForm } from '#lib/server/ballot/custody-seats.ts';
import { custodyState, myCustody, myParts } from '#lib/server/ballot/custody.ts';
import { askForParts, counterPoint, partsBrought, takeKey } from '#lib/server/ballot/key-parts.ts';
import { addPeriod, findPeriod, markPeriod } from '#lib/server/db/ballot-periods.ts';
import { connect, type Connection } from '#lib/server/db/connect.ts';
import { partsUnderway } from '#lib/server/db/custody-parts.ts';
import { freshDatabase } from '../support/database.ts';
import { addCustodian, custodianAt, type CustodianAt } from '../support/custodians.ts';
import { makeTown, start, today as on } from './small-town.ts';

const titles = ['Ondernemingsraad', 'Integriteitscoördinator', 'Vertrouwenspersoon'];
const names = ['Ans', 'Bob', 'Cas', 'Dee', 'Eef', 'Fay', 'Gijs'];

let database: Awaited<ReturnType<typeof freshDatabase>>;
let app: Connection;
let ids: Record<string, string>;
let coordinator: { on: string; actor: string };
let period: string;
let periods = 0;

beforeAll(async () => {
	database = await freshDatabase();
	const town = makeTown(database.db);
	const unit = await town.unit('Raad');
	ids = {};
	for (const name of names) ids[name] = await addCustodian(database.db, unit, name, start);
	ids.Hans = await town.person(unit, 'Zonder rol');
	coordinator = { on, actor: ids.Hans };
	app = connect(database.url, 4, 'app');
});
afterAll(async () => {
	await app.close();
	await database.close();
});
beforeEach(async () => {
	period = `periode-${++periods}`;
	await addPeriod(app.db, {
		...{ id: period, title: `Periode ${periods}`, custody: 'shared' },
		...{ opensOn: '2026-12-01', closesOn: '2026-12-31' }
	});
});

const seatsFor = (...pairs: [string, string?][]): SeatForm[] =>
	pairs.map(([holder, deputy], at) => ({
		title: titles[at]!,
		holder: ids[holder] ?? '',
		deputy: deputy ? ids[deputy]! : ''
	}));
const six = () => seatsFor(['Ans', 'Bob'], ['Cas', 'Dee'], ['Eef', 'Fay']);
const name = (seats = six(), sure = false) =>
	setSeats(app.db, period, { seats, sure }, coordinator);
const at = (who: string) => custodianAt(app.db, ids[who]!, period, on);
const state = async () => (await custodyState(app.db, period, on))!;
const stored = () =>
	database.sql`select person_id, sealed, received_on from custody_part where period = ${period}`;

/** Everybody of the six joined, and Ans made the key. */
async function dealtToSix() {
	await name();
	const people = Object.fromEntries(names.slice(0, 6).map((each) => [each, at(each)]));
	for (const person of Object.values(people)) await person.join();
	const key = await people.Ans!.makeKey();
	return { people: people as Record<string, CustodianAt>, key };
}

describe('naming who keeps the key', () => {
	test('three to six different people in three seats', async () => {
		expect(await name()).toEqual({ ok: true });
		const { seats, keepers, ceremony } = await state();
		expect(seats.map(({ title }) => title)).toEqual(titles);
		expect(keepers.map(({ name }) => name.split(' ')[0])).toEqual(names.slice(0, 6));
		expect(ceremony).toBe('joining');
		expect(await name(seatsFor(['Ans'], ['Bob'], ['Cas']))).toEqual({ ok: true });
		expect((await state()).keepers).toHaveLength(3);
	});

	test('who sits twice, is absent or is no custodian is named by field', async () => {
		const faults = (...pairs: [string, string?][]) => name(seatsFor(...pairs));
		expect(await faults(['Ans', 'Ans'], ['Cas'], ['Eef'])).toMatchObject({
			faults: { 'deputy-1': 'twice' }
		});
		expect(await faults(['Ans', 'Bob'], ['Bob'], ['Hans'])).toEqual({
			ok: false,
			faults: { 'holder-2': 'twice', 'holder-3': 'not-custodian' }
		});
		const nameless = seatsFor(['Ans'], ['nobody'], ['Eef']).map((seat) => ({
			...seat,
			title: ' '
		}));
		expect(await name(nameless)).toMatchObject({
			faults: { 'title-1': 'missing', 'holder-2': 'missing' }
		});
		expect((await state()).ceremony).toBe('no-seats');
	});

	test('a period with a key file, and one that is not there, have no seats', async () => {
		await addPeriod(app.db, {
			...{ id: 'met-bestand', title: 'Bestand', custody: 'file' },
			...{ opensOn: '2026-12-01', closesOn: '2026-12-31' }
		});
		const named = (id: string) => setSeats(app.db, id, { seats: six(), sure: true }, coordinator);
		expect(await named('met-bestand')).toEqual({ ok: false, refused: 'not-shared' });
		expect(await named('nergens')).toEqual({ ok: false, refused: 'no-such-period' });
	});
});

describe('from joining to a key that everybody keeps', () => {
	test('holders and deputies join, one of them makes the key, everybody receives', async () => {
		await name();
		const people = names.slice(0, 6).map(at);
		expect((await people[0]!.see()).task).toBe('join');
		for (const person of people.slice(1)) await person.join();
		expect((await people[1]!.see()).task).toBe('wait');
		expect((await people[1]!.makeKey()).refused).toBe('not-everyone');
		await people[0]!.join();
		expect((await people[3]!.see()).task).toBe('split');
		const key = await people[3]!.makeKey();
		expect(key.refused).toBeUndefined();
		expect((await findPeriod(app.db, period))?.publicKey).toEqual(key.point);
		expect(await partsUnderway(app.db, period)).toBe(true);
		for (const person of people) {
			expect((await person.see()).task).toBe('receive');
			await person.part();
			expect(await confirmReceived(app.db, person.who, period)).toBeUndefined();
		}
		expect((await state()).ready).toBe(true);
		expect(await partsUnderway(app.db, period)).toBe(false);
		expect((await people[0]!.see()).task).toBe('check');
		await recordCheck(app.db, people[0]!.who, period);
		expect((await people[0]!.see()).task).toBe('keep');
	});

	test('a deputy holds the same part; two seats open, one seat does not', async () => {
		const { people, key } = await dealtToSix();
		const [ans, bob, cas, fay] = await Promise.all(
			['Ans', 'Bob', 'Cas', 'Fay'].map((who) => people[who]!.part())
		);
		expect(bob).toEqual(ans);
		for (const pair of [
			[ans!, cas!],
			[fay!, bob!]
		] as const)
			expect(await joinKey(pair, key.point)).toMatchObject({ ok: true });
		expect(await joinKey([ans!, bob!], key.point)).toMatchObject({ refused: 'same-part' });
		expect(await joinKey([ans!, flipped(cas!, 30)], key.point)).toMatchObject({
			refused: 'damaged',
			part: 1
		});
	});

	test('the sealed part is gone from the table once it was received', async () => {
		const { people } = await dealtToSix();
		expect((await stored()).every(({ sealed }) => sealed !== null)).toBe(true);
		await confirmReceived(app.db, people.Ans!.who, period);
		const rows = await stored();
		expect(rows.filter(({ sealed }) => sealed === null)).toMatchObject([{ person_id: ids.Ans }]);
		expect((await people.Ans!.see()).sealed).toBeNull();
		expect(await confirmReceived(app.db, people.Ans!.who, period)).toBe('nothing-there');
	});

	test('nothing that the database ever holds opens a part', async () => {
		const { people } = await dealtToSix();
		const part = Buffer.from(await people.Ans!.part()).toString('hex');
		const dump = JSON.stringify(await database.sql`select to_jsonb(t) from custody_part t`);
		expect(dump).not.toContain(part.slice(18, 82));
	});
});

describe('who may not', () => {
	test('somebody without a seat, or without the role', async () => {
		const { key } = await dealtToSix();
		const outsider = { personId: ids.Gijs!, on };
		for (const act of [confirmReceived, recordCheck])
			expect(await act(app.db, outsider, period)).toBe('not-yours');
		expect(await joinCeremony(app.db, outsider, period, key.point)).toBe('not-yours');
		expect(await storeSplit(app.db, outsider, period, { publicKey: key.point, dealt: [] })).toBe(
			'not-yours'
		);
		expect(await myCustody(app.db, ids.Gijs!, period, on)).toBeUndefined();
	});

	test('nobody checks a part that they did not receive, or joins when it is dealt', async () => {
		const { people } = await dealtToSix();
		expect(await recordCheck(app.db, people.Ans!.who, period)).toBe('nothing-there');
		expect(await people.Ans!.join()).toBe('part-made');
	});

	test('a split for who joined with another browser meanwhile is refused whole', async () => {
		await name();
		const people = names.slice(0, 6).map(at);
		for (const person of people) await person.join();
		const pair = await crypto.subtle.generateKey(P256, true, ['deriveBits']);
		const publicKey = await pointOf(pair.publicKey);
		const dealt = await people[0]!.dealt({ scalar: new Uint8Array(32).fill(7), point: publicKey });
		await people[4]!.join();
		const store = (rows: typeof dealt, key = publicKey) =>
			storeSplit(app.db, people[0]!.who, period, { publicKey: key, dealt: rows });
		expect(await store(dealt)).toBe('changed');
		expect((await stored()).every(({ sealed }) => sealed === null)).toBe(true);
		expect(await store(dealt.slice(1))).toBe('changed');
		expect(await store(dealt, new Uint8Array(65))).toBe('malformed');
		const short = dealt.map((one) => ({ ...one, sealed: one.sealed.slice(1) as Bytes }));
		expect(await store(short)).toBe('malformed');
	});

	test('an open period gets no first key, and no period another key', async () => {
		const { people } = await dealtToSix();
		expect((await people.Bob!.makeKey()).refused).toBe('not-everyone');
		await markPeriod(app.db, period, { openedOn: on });
		await beginAgain(app.db, period, { sure: true }, coordinator);
		for (const person of Object.values(people)) await person.join();
		expect((await people.Bob!.makeKey()).refused).toBe('other-key');
		await database.sql`update ballot_period set public_key = null where id = ${period}`;
		expect((await people.Bob!.makeKey()).refused).toBe('open');
	});
});

describe('when somebody leaves', () => {
	const withGijs = () => seatsFor(['Ans', 'Bob'], ['Gijs', 'Dee'], ['Eef', 'Fay']);

	test('before anything was made, the others stay joined', async () => {
		await name();
		for (const who of ['Ans', 'Cas', 'Eef']) await at(who).join();
		await name(withGijs());
		const joined = (await state()).keepers.filter((keeper) => keeper.state === 'joined');
		expect(joined.map(({ id }) => id)).toEqual([ids.Ans, ids.Eef]);
		expect(await at('Cas').join()).toBe('not-yours');
	});

	test('before the period opens, there is a new key, once somebody said to be sure', async () => {
		const { key } = await dealtToSix();
		expect(await name(withGijs())).toEqual({ ok: false, refused: 'unsure' });
		const renamed = six().map((seat) => ({ ...seat, title: `${seat.title} 2` }));
		expect(await name(renamed)).toEqual({ ok: true });
		expect((await state()).keyMade).toBe(true);
		expect(await name(withGijs(), true)).toEqual({ ok: true });
		expect(await state()).toMatchObject({ ceremony: 'joining', keyMade: false, again: false });
		for (const who of ['Ans', 'Bob', 'Gijs', 'Dee', 'Eef', 'Fay']) await at(who).join();
		const next = await at('Gijs').makeKey();
		expect(next.refused ?? next.point).not.toEqual(key.point);
	});

	test('while it is open, two files split the same key anew, and two old ones still open', async () => {
		const { people, key } = await dealtToSix();
		const old = { ans: await people.Ans!.part(), eef: await people.Eef!.part() };
		for (const { who } of Object.values(people)) await confirmReceived(app.db, who, period);
		await markPeriod(app.db, period, { openedOn: on });
		expect(await name(withGijs(), true)).toEqual({ ok: true });
		expect(await state()).toMatchObject({ ceremony: 'joining', keyMade: true, again: true });
		const now = ['Ans', 'Bob', 'Gijs', 'Dee', 'Eef', 'Fay'].map(at);
		for (const person of now) await person.join();
		expect(await now[0]!.splitAgain([old.ans, old.eef], key.point)).toBeUndefined();
		const [ans, gijs] = [await now[0]!.part(), await now[2]!.part()];
		expect(await joinKey([ans, gijs], key.point)).toMatchObject({ ok: true });
		expect(await joinKey([old.ans, gijs], key.point)).toMatchObject({ refused: 'wrong-key' });
		expect(await joinKey([old.ans, old.eef], key.point)).toMatchObject({ ok: true });
		expect((await findPeriod(app.db, period))?.publicKey).toEqual(key.point);
	});

	test('who lost the role or the job is shown, gets no part and does nothing more', async () => {
		await name();
		const people = names.slice(0, 6).map(at);
		for (const person of people) await person.join();
		const ends = (day: string | null) =>
			database.sql`update role_grant set ends_on = ${day} where person_id = ${ids.Cas!}`;
		await ends(on);
		expect((await state()).keepers.filter(({ gone }) => gone)).toMatchObject([{ id: ids.Cas }]);
		expect((await people[0]!.makeKey()).refused).toBe('not-everyone');
		expect(await people[2]!.join()).toBe('not-yours');
		await ends(null);
		expect((await people[0]!.makeKey()).refused).toBeUndefined();
	});

	test('after the count nothing changes any more', async () => {
		const { people } = await dealtToSix();
		await database.sql`update ballot_period set counted_on = ${on} where id = ${period}`;
		expect(await name(withGijs(), true)).toEqual({ ok: false, refused: 'counted' });
		expect(await beginAgain(app.db, period, { sure: true }, coordinator)).toBe('counted');
		expect(await confirmReceived(app.db, people.Ans!.who, period)).toBe('counted');
	});
});

test('two custodians bring their part to the count, each once, with a line in the log', async () => {
	const { people, key } = await dealtToSix();
	const bring = async (who: string, part?: Bytes) => {
		const { me, counter } = await people[who]!.see();
		const pair = await crypto.subtle.generateKey(P256, true, ['deriveBits']);
		const point = counter ? (await counterPoint(period))! : key.point;
		const terms = { period, seat: me.seat, purpose: 'count' as const };
		const made = await sealPart(point, pair, terms, part ?? (await people[who]!.part()));
		const sealed = made.ok ? made.value : new Uint8Array();
		return bringToCount(app.db, people[who]!.who, period, { seat: me.seat, sealed });
	};
	expect(await bring('Ans')).toBe('not-asked');
	await askForParts(period, key.point);
	expect(await bring('Ans')).toBeUndefined();
	expect(await bring('Bob')).toBe('same-part');
	expect(await bring('Cas', flipped(await people.Cas!.part(), 12))).toBe('damaged');
	expect(await bring('Cas')).toBeUndefined();
	expect(partsBrought(period).map(({ seat }) => seat)).toEqual([1, 2]);
	expect((await people.Eef!.see()).brought).toHaveLength(2);
	expect((await takeKey(period))?.brought).toHaveLength(2);
	const lines = await database.sql`
		select result, detail from audit_log
		where object = ${`ballot period ${period}`} and action = 'bring-part' order by at`;
	expect(lines.map(({ result }) => result)).toEqual(['refused', 'ok', 'refused', 'refused', 'ok']);
});

test('a custodian sees every period with a part of theirs, and what is to be done', async () => {
	await name();
	const mine = await myParts(app.db, ids.Ans!, on);
	expect(mine.find((custody) => custody.period.id === period)?.task).toBe('join');
	expect(await myParts(app.db, ids.Gijs!, on)).not.toContainEqual(
		expect.objectContaining({ period: expect.objectContaining({ id: period }) })
	);
});
