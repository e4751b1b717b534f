import { equal, type Bytes } from '../../ballot/bytes.ts';
import { joinKey } from '../../ballot/deal.ts';
import { openPart } from '../../ballot/part-seal.ts';
import { P256, pointOf } from '../../ballot/period-key.ts';
import { flawOf } from '../../ballot/split.ts';

// Where the parts of a key come together for a count: in the memory of this process, sealed on their way
// here, and nowhere else. A restart forgets them; then they are brought again.

/** A part on its way: sealed to `counterPoint`, for the seat whose part it is. */
export type SealedPart = { seat: number; title: string; sealed: Bytes };
export type Bringer = { id: string; name: string };

/**
 * `not-asked`: nobody asks for parts, or an hour has passed. `damaged`: it is no whole part of this seat, or
 * was sealed for another end. `other-key`: a part of another key. `same-part`: it is here already. `no-fit`:
 * it is kept, and does not fit what is here: one of the two is of an earlier split.
 */
export type PartRefusal = 'not-asked' | 'damaged' | 'other-key' | 'same-part' | 'no-fit';

export type BroughtPart = { seat: number; title: string; by: string };

type Held = { seat: number; title: string; part: Bytes; bringer: Bringer };
type Desk = { point: Bytes; pair: CryptoKeyPair; asked: number; held: Held[]; key?: CryptoKeyPair };

/** How long parts are kept, in milliseconds. */
export const partsLast = 60 * 60 * 1000;

type Clock = { now: () => number; after: (milliseconds: number, run: () => void) => void };

const clock: Clock = {
	now: Date.now,
	after: (milliseconds, run) => void setTimeout(run, milliseconds).unref()
};

/** Desks at which custodians bring their parts, one per period. */
export function keyParts({ now, after }: Clock = clock) {
	const desks = new Map<string, Desk>();

	/**
	 * Makes what parts are sealed to; what was brought before is forgotten.
	 * @param point the public key of the period
	 */
	async function askForParts(period: string, point: Bytes): Promise<void> {
		const pair = await crypto.subtle.generateKey(P256, false, ['deriveBits']);
		forgetParts(period);
		desks.set(period, { point, pair, asked: now(), held: [] });
		after(partsLast, () => deskOf(period));
	}

	function deskOf(period: string): Desk | undefined {
		const desk = desks.get(period);
		if (desk && now() - desk.asked >= partsLast) forgetParts(period);
		return desks.get(period);
	}

	/** What parts of a period are sealed to, 65 bytes; `undefined` while nobody asks for them. */
	async function counterPoint(period: string): Promise<Bytes | undefined> {
		const desk = deskOf(period);
		return desk && pointOf(desk.pair.publicKey);
	}

	/**
	 * Takes a part in; with the second that fits, the key is there. Somebody has one place at the desk, so
	 * that one person with two files opens nothing: a second part of theirs replaces the first.
	 */
	async function bringPart(
		period: string,
		{ seat, title, sealed }: SealedPart,
		bringer: Bringer
	): Promise<'accepted' | PartRefusal> {
		const desk = deskOf(period);
		if (!desk) return 'not-asked';
		const opened = await openPart(desk.pair, { period, seat, purpose: 'count' }, sealed);
		if (!opened.ok) return 'damaged';
		const part = opened.value;
		const flaw = await flawOf(part, desk.point);
		if (flaw || part[0] !== seat) return flaw ?? 'damaged';
		if (desk.held.some((held) => equal(held.part, part))) return 'same-part';
		const others = desk.held.filter((held) => held.bringer.id !== bringer.id);
		desk.held = [...others, { seat, title, part, bringer }];
		for (const other of others) {
			const joined = await joinKey([part, other.part], desk.point);
			if (joined.ok) desk.key = joined.value.pair;
		}
		return desk.key || others.every((other) => other.seat === seat) ? 'accepted' : 'no-fit';
	}

	/** Who brought which part. */
	function partsBrought(period: string): BroughtPart[] {
		const held = deskOf(period)?.held ?? [];
		return held.map(({ seat, title, bringer }) => ({ seat, title, by: bringer.name }));
	}

	/** The key, with who brought it, as soon as two parts fit; it can be taken once. */
	async function takeKey(
		period: string
	): Promise<{ key: CryptoKeyPair; brought: string[] } | undefined> {
		const key = deskOf(period)?.key;
		if (!key) return undefined;
		const brought = partsBrought(period).map(({ title, by }) => `${title}: ${by}`);
		forgetParts(period);
		return { key, brought };
	}

	/** Forgets the parts of a period, and stops asking for them. */
	function forgetParts(period: string): void {
		for (const { part } of desks.get(period)?.held ?? []) part.fill(0);
		desks.delete(period);
	}

	return { askForParts, counterPoint, bringPart, partsBrought, takeKey, forgetParts };
}

/** The desks of this process. */
export const { askForParts, counterPoint, bringPart, partsBrought, takeKey, forgetParts } =
	keyParts();
