import { beforeEach, describe, expect, it } from 'vitest';
import { flipped } from '../../ballot/bytes.fixture.ts';
import type { Bytes } from '../../ballot/bytes.ts';
import { newParts, newRecipient, randomBytes } from '../../ballot/part.fixture.ts';
import { sealPart } from '../../ballot/part-seal.ts';
import { newPair, type PeriodKey } from '../../ballot/period-key.fixture.ts';
import { pointOf } from '../../ballot/period-key.ts';
import { open, seal } from '../../ballot/seal.ts';
import { split } from '../../ballot/split.ts';
import { keyParts, partsLast } from './key-parts.ts';

const period = '2027';
const titles = ['', 'Ondernemingsraad', 'Integriteitscoördinator', 'Vertrouwenspersoon'];
const people = ['Ans', 'Bob', 'Cas'].map((name) => ({ id: name.toLowerCase(), name }));
const [ans, bob, cas] = people as [(typeof people)[0], (typeof people)[0], (typeof people)[0]];

let desk: ReturnType<typeof keyParts>;
let time: number;
let alarms: (() => void)[];
let key: PeriodKey;
let parts: [Bytes, Bytes, Bytes];

beforeEach(async () => {
	time = 0;
	alarms = [];
	desk = keyParts({ now: () => time, after: (_, run) => alarms.push(run) });
	({ key, parts } = await newParts());
	await desk.askForParts(period, key.point);
});

/** Brings a part the way a browser does: sealed to the desk, for a seat. */
async function bring(by: { id: string; name: string }, part: Bytes, seat = part[0]!) {
	const point = await desk.counterPoint(period);
	const terms = { period, seat, purpose: 'count' as const };
	const to = point ?? (await newRecipient()).point;
	const made = await sealPart(to, await newPair(), terms, part);
	const sealed = made.ok ? made.value : new Uint8Array();
	return desk.bringPart(period, { seat, title: titles[seat]!, sealed }, by);
}

describe('two people with parts that fit', () => {
	it('give the key, once, with who brought it', async () => {
		expect(await bring(ans, parts[0])).toBe('accepted');
		expect(await desk.takeKey(period)).toBeUndefined();
		expect(await bring(cas, parts[2])).toBe('accepted');
		const taken = await desk.takeKey(period);
		expect(taken?.brought).toEqual(['Ondernemingsraad: Ans', 'Vertrouwenspersoon: Cas']);
		const place = { contest: 'a', nullifier: new Uint8Array(32) };
		const choice = { option: 'zeggen', changed: false };
		const envelope = await seal(key.pair.publicKey, await newPair(), place, choice);
		expect(await open(taken!.key, place, envelope)).toEqual({ ok: true, value: choice });
		expect(await desk.takeKey(period)).toBeUndefined();
		expect(await desk.counterPoint(period)).toBeUndefined();
	});

	it('are shown while the desk waits, by seat and name and nothing else', async () => {
		await bring(bob, parts[1]);
		expect(desk.partsBrought(period)).toEqual([
			{ seat: 2, title: 'Integriteitscoördinator', by: 'Bob' }
		]);
	});

	it('may come at the same moment', async () => {
		await Promise.all([bring(ans, parts[0]), bring(bob, parts[1])]);
		expect(await pointOf((await desk.takeKey(period))!.key.publicKey)).toEqual(key.point);
	});
});

describe('a part that is not right is named', () => {
	it('damaged', async () => {
		expect(await bring(ans, flipped(parts[0], 20), 1)).toBe('damaged');
		expect(await bring(ans, parts[0].slice(1), 1)).toBe('damaged');
		expect(await bring(ans, parts[0], 2)).toBe('damaged');
		expect(desk.partsBrought(period)).toEqual([]);
	});

	it('sealed for another end, or to another desk', async () => {
		const deliver = { period, seat: 1, purpose: 'deliver' as const };
		const here = (await desk.counterPoint(period))!;
		for (const [point, terms] of [
			[here, deliver],
			[(await newRecipient()).point, { ...deliver, purpose: 'count' as const }]
		] as const) {
			const made = await sealPart(point, await newPair(), terms, parts[0]);
			const part = { seat: 1, title: '', sealed: made.ok ? made.value : new Uint8Array() };
			expect(await desk.bringPart(period, part, ans)).toBe('damaged');
		}
	});

	it('of another key', async () => {
		expect(await bring(ans, (await newParts()).parts[0])).toBe('other-key');
	});

	it('brought twice, by the same person or by the deputy', async () => {
		await bring(ans, parts[0]);
		expect(await bring(ans, parts[0])).toBe('same-part');
		expect(await bring(bob, parts[0])).toBe('same-part');
		expect(await desk.takeKey(period)).toBeUndefined();
	});

	it('of an earlier split; a third part that fits one of them gives the key', async () => {
		const later = await split(key.scalar, key.point, randomBytes(32));
		expect(await bring(ans, parts[0])).toBe('accepted');
		expect(await bring(bob, later[1]!)).toBe('no-fit');
		expect(await desk.takeKey(period)).toBeUndefined();
		expect(await bring(cas, later[2]!)).toBe('accepted');
		expect(await desk.takeKey(period)).toBeDefined();
	});
});

it('one person with two parts opens nothing: the second takes the place of the first', async () => {
	await bring(ans, parts[0]);
	expect(await bring(ans, parts[1])).toBe('accepted');
	expect(desk.partsBrought(period)).toHaveLength(1);
	expect(await desk.takeKey(period)).toBeUndefined();
});

describe('the desk forgets', () => {
	it('after an hour, also when nobody looks', async () => {
		await bring(ans, parts[0]);
		time = partsLast - 1;
		expect(desk.partsBrought(period)).toHaveLength(1);
		time = partsLast;
		alarms.forEach((ring) => ring());
		expect(desk.partsBrought(period)).toEqual([]);
		expect(await bring(bob, parts[1])).toBe('not-asked');
	});

	it('when it is told to, and when parts are asked for anew', async () => {
		await bring(ans, parts[0]);
		await desk.askForParts(period, key.point);
		expect(desk.partsBrought(period)).toEqual([]);
		await bring(ans, parts[0]);
		desk.forgetParts(period);
		expect(await bring(bob, parts[1])).toBe('not-asked');
	});

	it('not because an earlier hour is over', async () => {
		time = partsLast / 2;
		await desk.askForParts(period, key.point);
		await bring(ans, parts[0]);
		time = partsLast;
		alarms.forEach((ring) => ring());
		expect(desk.partsBrought(period)).toHaveLength(1);
	});

	it('one period, and keeps the parts of another', async () => {
		await bring(ans, parts[0]);
		await desk.askForParts('campagne', key.point);
		desk.forgetParts('campagne');
		expect(desk.partsBrought(period)).toHaveLength(1);
		expect(await desk.counterPoint('campagne')).toBeUndefined();
	});
});
