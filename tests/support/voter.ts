import { blind, finalize } from '#lib/ballot/blind.ts';
import { fromBase64url, type Bytes } from '#lib/ballot/bytes.ts';
import type { Choice } from '#lib/ballot/choice.ts';
import { contestText, phases, type Contest } from '#lib/ballot/contest.ts';
import { P256, readPublicKey } from '#lib/ballot/period-key.ts';
import { seal } from '#lib/ballot/seal.ts';
import { blindingOf, nullifierOf, serialOf } from '#lib/ballot/serial.ts';
import { readSigningKey, type SigningKey } from '#lib/ballot/signing-key.ts';
import type { Library } from '#lib/content/library.ts';
import type { Day } from '#lib/programme/calendar.ts';
import { ballotOfItem } from '#lib/server/ballot/ballot-of-item.ts';
import { cast, type Cast, type CastRefusal } from '#lib/server/ballot/box.ts';
import { issueBallots, type Issued, type IssueRequest } from '#lib/server/ballot/issue.ts';
import { keysOfDilemma } from '#lib/server/ballot/key-lists.ts';
import type { Pools } from '#lib/server/db/pools.ts';
import type { BallotOfItem } from '#lib/solo/ballot-view.ts';

type Phase = Contest['phase'];
type Place = { pools: Pools; secret: string; on: Day; library: Library };
export type Ballot = { contest: string; serial: Bytes; signature: Bytes };

export const newSeed = (): Bytes => crypto.getRandomValues(new Uint8Array(32));

/** Keys of contests by their modulus: everybody gets the same ones. */
const known = new Map<string, SigningKey>();

async function signingKey(modulus: string): Promise<SigningKey> {
	const key = known.get(modulus);
	if (key) return key;
	const read = await readSigningKey({ kty: 'RSA', n: modulus, e: 'AQAB' });
	if (!read.ok) throw new Error(read.refused);
	known.set(modulus, read.value);
	return read.value;
}

/**
 * Somebody with a browser, which calls the use cases behind the routes in the place of the routes. What
 * goes over the line is a value of its own, so that a test can lose it.
 */
export class Voter {
	readonly personId: string;
	readonly seed: Bytes;
	#town: Place;

	constructor(town: Place, personId: string, seed = newSeed()) {
		this.personId = personId;
		this.seed = seed;
		this.#town = town;
	}

	/** What the page of an item says about choosing there. */
	async page(item: string, { on = this.#town.on, library = this.#town.library } = {}) {
		const { app } = this.#town.pools;
		const at = { item, items: [...library.items.keys()], box: '', on };
		return ballotOfItem(app, library, this.personId, at);
	}

	/** The request for ballots of an item, in both phases or one, and what finishes the answers. */
	async ask(item: string, page?: BallotOfItem, wanted: readonly Phase[] = phases) {
		const at = page ?? (await this.page(item))!;
		const { ballotVersion } = at.dilemmas.find(({ dilemma }) => dilemma === item)!;
		const place = { period: at.period, unit: at.unit, dilemma: item };
		const keys = await keysOfDilemma(this.#town.pools.box, place);
		const asked = await Promise.all(
			wanted.map(async (phase) => {
				const contest = contestText({ dilemma: item, ballotVersion, phase, unit: at.unit });
				const { modulus } = keys.find((each) => each.contest === contest)!;
				const key = await signingKey(modulus);
				const origin = { seed: this.seed, period: at.period, contest };
				const serial = await serialOf(origin);
				const made = await blind(key, serial, await blindingOf(origin, key));
				if (!made.ok) throw new Error(made.refused);
				return { contest, key, serial, ...made.value };
			})
		);
		const request: IssueRequest = {
			period: at.period,
			ballots: asked.map(({ contest, blinded }) => ({ contest, blinded }))
		};
		const finish = async (answers: Issued[]): Promise<Ballot[]> =>
			Promise.all(
				asked.map(async ({ contest, key, serial, inverse }, index) => {
					const answer = answers[index]!;
					if ('refused' in answer) throw new Error(answer.refused);
					const signed = await finalize(key, serial, answer.signature, inverse);
					if (!signed.ok) throw new Error(signed.refused);
					return { contest, serial, signature: signed.value };
				})
			);
		return { at, request, finish };
	}

	/** Sends a request for ballots. */
	send(request: IssueRequest, on = this.#town.on): Promise<Issued[]> {
		const { pools, secret } = this.#town;
		return issueBallots(pools, secret, this.personId, request, on);
	}

	/** The ballots of an item by phase, asked and finished. */
	async obtain(
		item: string,
		page?: BallotOfItem
	): Promise<Record<Phase, Ballot> & { at: BallotOfItem }> {
		const { at, request, finish } = await this.ask(item, page);
		const [first, second] = await finish(await this.send(request));
		return { first: first!, second: second!, at };
	}

	/** A choice in an envelope, as it is handed in. */
	async seal(
		at: BallotOfItem,
		{ contest, serial, signature }: Ballot,
		choice: Choice
	): Promise<Cast> {
		const key = await readPublicKey(fromBase64url(at.publicKey));
		if (!key.ok) throw new Error(key.refused);
		const ephemeral = await crypto.subtle.generateKey(P256, true, ['deriveBits']);
		const place = { contest, nullifier: await nullifierOf(serial) };
		const envelope = await seal(key.value, ephemeral, place, choice);
		return { period: at.period, contest, serial, signature, envelope };
	}

	/** Hands an envelope in, without a name. */
	cast(envelope: Cast, on = this.#town.on): Promise<CastRefusal | undefined> {
		return cast(this.#town.pools.box, envelope, on);
	}

	/** Everything for one choice: asks the ballots of an item, and hands an envelope in. */
	async choose(
		item: string,
		option: string,
		phase: Phase = 'first'
	): Promise<CastRefusal | undefined> {
		const { at, ...ballots } = await this.obtain(item);
		return this.cast(await this.seal(at, ballots[phase], { option, changed: false }));
	}
}
