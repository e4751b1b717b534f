import { fromBase64url, toBase64url, type Bytes } from '#lib/ballot/bytes.ts';
import { contestText, type Contest } from '#lib/ballot/contest.ts';
import { P256, readPublicKey } from '#lib/ballot/period-key.ts';
import { seal } from '#lib/ballot/seal.ts';
import { nullifierOf, serialOf } from '#lib/ballot/serial.ts';
import { ballotsOf, forgetOtherPeriods, type Ballot } from '#lib/booth/ballots.ts';
import { dropUnsent, keepUnsent, sendAll, unsentIn } from '#lib/booth/outbox.ts';
import type { NoBallot } from '#lib/booth/requests.ts';
import type { Drawer } from '#lib/device/drawer.ts';
import { receiptsIn } from '#lib/device/receipts.ts';
import { ownSeed, seedIn } from '#lib/device/seed.ts';
import type { BallotOfItem } from '#lib/solo/ballot-view.ts';

export type Phase = Contest['phase'];

/**
 * Whether somebody can choose in secret here. `later`: not yet, something is out of reach or not made.
 * `erased`: the seed went after ten idle minutes.
 */
export type Standing = 'ready' | 'later' | 'erased' | NoBallot;

/** Where the envelope of one choice is; `code` is its receipt. */
export type Letter =
	{ state: 'none' | 'waiting' | 'closed' | 'refused' } | { state: 'sent'; code: string };
export type Look = { standing: Standing; letters: Record<Phase, Letter> };
/** Of every dilemma, by its id. */
export type Looks = ReadonlyMap<string, Look>;
/** `changed`: a second choice that is another one than the first. */
export type Chosen = { dilemma: string; phase: Phase; option: string; changed: boolean };

type Dilemma = BallotOfItem['dilemmas'][number];

/** Where one person chooses in secret: about the dilemmas of a module, or the statements of the pulse survey. */
export class Booth {
	#drawer: Drawer;
	#at: BallotOfItem;
	#seed: Bytes;
	#ballots = new Map<string, Ballot>();
	#refused = new Map<string, 'closed' | 'refused'>();

	private constructor(drawer: Drawer, at: BallotOfItem, seed: Bytes) {
		this.#drawer = drawer;
		this.#at = at;
		this.#seed = seed;
	}

	/** Makes the seed of this person on this device when there is none. */
	static async enter(drawer: Drawer, at: BallotOfItem): Promise<Booth> {
		return new Booth(drawer, at, await ownSeed(drawer));
	}

	/**
	 * Seals a choice and keeps it to be sent. The ballot may still be under way: the envelope needs only
	 * the serial.
	 */
	async choose({ dilemma, phase, option, changed }: Chosen): Promise<void> {
		const { box, period, publicKey, closesOn, dilemmas } = this.#at;
		const about = dilemmas.find((each) => each.dilemma === dilemma)!;
		const contest = this.#contest(phase, about);
		const serial = await serialOf({ seed: this.#seed, period, contest });
		const periodKey = await readPublicKey(fromBase64url(publicKey));
		if (!periodKey.ok) throw new Error(periodKey.refused);
		const ephemeral = await crypto.subtle.generateKey(P256, true, ['deriveBits']);
		const place = { contest, nullifier: await nullifierOf(serial) };
		const envelope = await seal(periodKey.value, ephemeral, place, { option, changed });
		this.#refused.delete(contest);
		await keepUnsent(this.#drawer, {
			...{ box, period, contest, closesOn, title: about.title },
			serial: toBase64url(serial),
			signature: null,
			envelope: toBase64url(envelope)
		});
	}

	/**
	 * Gets the ballots that are not there yet, sends what is not sent yet, and looks where everything
	 * is. What is out of reach stays for a next time.
	 */
	async goOn(): Promise<Looks> {
		const all = (await this.#isOurs()) ? await this.#getBallots() : 'erased';
		await this.#signUnsent();
		for (const { period, contest, answer } of await sendAll(this.#drawer))
			if (period === this.#at.period && (answer === 'closed' || answer === 'refused'))
				this.#refused.set(contest, answer);
		const waiting = await unsentIn(this.#drawer, this.#at.period);
		const receipts = await receiptsIn(this.#drawer, this.#at.period);
		const letter = (contest: string): Letter => {
			const refused = this.#refused.get(contest);
			const receipt = receipts.find((each) => each.contest === contest);
			if (waiting.some((each) => each.contest === contest)) return { state: 'waiting' };
			if (refused) return { state: refused };
			return receipt ? { state: 'sent', code: receipt.code } : { state: 'none' };
		};
		return new Map(
			this.#at.dilemmas.map((about) => {
				const [first, second] = (['first', 'second'] as const).map((phase) =>
					letter(this.#contest(phase, about))
				);
				const standing = all === 'ready' ? this.#standingOf(about) : all;
				return [about.dilemma, { standing, letters: { first: first!, second: second! } }];
			})
		);
	}

	/** Whether the seed is still there: on a device of others it goes after ten idle minutes. */
	async #isOurs(): Promise<boolean> {
		const now = await seedIn(this.#drawer);
		return now !== null && toBase64url(now) === toBase64url(this.#seed);
	}

	/** Every contest of the module, whatever was chosen or skipped, and what still waits for a signature. */
	async #getBallots(): Promise<'ready' | 'later'> {
		const ofModule = this.#at.dilemmas.flatMap((about) => this.#contests(about));
		const unsigned = (await unsentIn(this.#drawer, this.#at.period))
			.filter(({ signature }) => signature === null)
			.map(({ contest }) => contest);
		const contests = [...new Set([...ofModule, ...unsigned])];
		try {
			if (!contests.every((contest) => this.#ballots.has(contest))) {
				await forgetOtherPeriods(this.#drawer, this.#at);
				this.#ballots = await ballotsOf(this.#drawer, this.#seed, this.#at, contests);
			}
		} catch {
			return 'later';
		}
		return 'ready';
	}

	#standingOf(about: Dilemma): Standing {
		const own = this.#contests(about).map((contest) => this.#ballots.get(contest));
		for (const ballot of own) if (ballot && 'refused' in ballot) return ballot.refused;
		return own.every(Boolean) ? 'ready' : 'later';
	}

	/** Who got no ballot has nothing to send. */
	async #signUnsent(): Promise<void> {
		for (const unsent of await unsentIn(this.#drawer, this.#at.period)) {
			const ballot = this.#ballots.get(unsent.contest);
			if (!ballot || unsent.signature !== null) continue;
			if ('serial' in ballot && ballot.serial === unsent.serial) {
				await keepUnsent(this.#drawer, { ...unsent, signature: ballot.signature });
			} else {
				await dropUnsent(this.#drawer, unsent);
				this.#refused.set(unsent.contest, 'refused');
			}
		}
	}

	/** What is asked of one dilemma. */
	#contests(about: Dilemma): string[] {
		return about.phases.map((phase) => this.#contest(phase, about));
	}

	#contest(phase: Phase, { dilemma, ballotVersion }: Dilemma): string {
		return contestText({ dilemma, ballotVersion, phase, unit: this.#at.unit });
	}
}
