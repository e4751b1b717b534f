import type { AnyStatement } from '#lib/xapi/any/statement.ts';
import { askedWait } from '#lib/xapi/forward/pace.ts';
import type { ForwardTrouble } from '#lib/xapi/forward/trouble.ts';
import { saysIn, verdictOn, type Answer } from '#lib/xapi/forward/verdict.ts';
import { isSame } from '#lib/xapi/store/same.ts';
import type { Aside } from '../db/forward-asides.ts';
import { NoAnswer } from './adapter.ts';
import type { Part } from './multipart.ts';
import type { OutsideStore, Standing } from './outside-store.ts';

/** A statement as it is told to a store, with its files. */
export type Parcel = { id: string; statement: AnyStatement; files: readonly Part[] };

/** What became of one. `failed`: the store did not take it, which may be about the store as well. */
export type Fate = { is: 'taken' } | ({ is: 'aside' | 'failed' } & Aside);

/** Why nothing more is sent now, and how long the store asks to wait, in milliseconds. */
export type Halt = { trouble: ForwardTrouble; wait: number };

export type Delivered = { fates: Map<string, Fate>; halt?: Halt };

/**
 * Hands statements to a store, in their order. A store takes a request as a whole or not at all: of one that it
 * refuses the halves are tried, until the statement stands alone that it does not take. Where it says that an
 * id is there already, we look what stands there.
 * @param stuck the store has failed too often to believe that it is not about one of these
 */
export async function deliver(
	store: OutsideStore,
	parcels: readonly Parcel[],
	{ stuck, now }: { stuck: boolean; now: Date }
): Promise<Delivered> {
	const delivered: Delivered = { fates: new Map() };
	const { fates } = delivered;

	const halt = (trouble: ForwardTrouble, answer: Answer): false => {
		delivered.halt = { trouble, wait: askedWait(answer.headers['retry-after'], now) };
		return false;
	};

	/** @returns whether to go on */
	async function hand(these: readonly Parcel[], tries = 0): Promise<boolean> {
		if (these.length === 0) return true;
		const files = these.flatMap((parcel) => parcel.files);
		const answer = await store.post(
			these.map(({ statement }) => statement),
			files
		);
		const verdict = verdictOn(answer);
		const says = saysIn(answer);
		if (verdict.is === 'conflict') return lookAt(these, answer, tries);
		if (verdict.is === 'refused') return halve(these, { reason: verdict.reason, says });
		if (verdict.is === 'trouble')
			return verdict.trouble === 'store-error' && stuck
				? insist(these, { reason: 'store-error', says }, tries)
				: halt(verdict.trouble, answer);
		for (const { id } of these) fates.set(id, { is: 'taken' });
		return true;
	}

	/** What fails on one statement fails on it each time; what fails by chance takes it at another try. */
	const insist = (these: readonly Parcel[], aside: Aside, tries: number): Promise<boolean> =>
		these.length === 1 && tries < mostTries ? hand(these, tries + 1) : halve(these, aside);

	async function halve(these: readonly Parcel[], aside: Aside): Promise<boolean> {
		if (these.length === 1) {
			fates.set(these[0]!.id, { is: 'failed', ...aside });
			return true;
		}
		const middle = Math.ceil(these.length / 2);
		return (await hand(these.slice(0, middle))) && hand(these.slice(middle));
	}

	async function lookAt(these: readonly Parcel[], answer: Answer, tries: number): Promise<boolean> {
		const says = saysIn(answer);
		const left: Parcel[] = [];
		for (const parcel of these) {
			const standing = await store.standing(parcel.id);
			if (standing.is === 'trouble') return halt(troubleIn(standing.answer), standing.answer);
			if (standing.is === 'hidden' && these.length > 1) return halve(these, asideFor(says));
			if (standing.is === 'absent') left.push(parcel);
			else fates.set(parcel.id, fateBy(standing, parcel, says));
		}
		if (left.length < these.length) return hand(left);
		return stuck ? insist(these, asideFor(says), tries) : halt('strange-answer', answer);
	}

	try {
		await hand(parcels);
	} catch (problem) {
		if (!(problem instanceof NoAnswer)) throw problem;
		delivered.halt = { trouble: problem.trouble, wait: 0 };
	}
	return delivered;
}

/** How often a statement is tried again that may be what a store fails on. */
const mostTries = 4;

const asideFor = (says: string): Aside => ({ reason: 'refused', says });

const troubleIn = (answer: Answer): ForwardTrouble => {
	const verdict = verdictOn(answer);
	return verdict.is === 'trouble' ? verdict.trouble : 'strange-answer';
};

/** What becomes of a statement whose id is taken there. */
function fateBy(standing: Standing, { statement }: Parcel, says: string): Fate {
	if (standing.is === 'hidden') return { is: 'aside', reason: 'unseen', says };
	const same = standing.is === 'statement' && isSame(statement, standing.statement);
	return same ? { is: 'taken' } : { is: 'aside', reason: 'conflict', says };
}
