import type { Bytes } from '../../ballot/bytes.ts';
import type { Choice } from '../../ballot/choice.ts';
import { readContest, type Contest } from '../../ballot/contest.ts';
import type { Refusal } from '../../ballot/outcome.ts';
import { receiptOf } from '../../ballot/receipt.ts';
import { open, type Place } from '../../ballot/seal.ts';

/** Why the count leaves an envelope out: what the room says of it, and what only the period knows. */
export type CountRefusal = Refusal | 'no-such-contest' | 'no-such-option' | 'changed-before';

export type Ballot = Place & { envelope: Bytes };

/** An accepted choice. It no longer says where it was filed. */
export type Vote = { contest: Contest; choice: Choice };

export type Opened = {
	votes: Vote[];
	refused: Partial<Record<CountRefusal, number>>;
	/** Of every accepted envelope, in order: it says nothing of when it was cast. */
	receipts: Bytes;
};

/** What a period knows: its contests, and whether a contest has an option. */
export type Known = {
	contests: ReadonlySet<string>;
	hasOption: (contest: Contest, option: string) => boolean;
};

const batch = 200;

/**
 * Opens all envelopes with the period key, in memory; those that cannot be counted are refused by
 * reason.
 * @param progress hears how many are open
 */
export async function openAll(
	ballots: readonly Ballot[],
	key: CryptoKeyPair,
	known: Known,
	progress: (done: number) => void
): Promise<Opened> {
	const votes: Vote[] = [];
	const refused: Opened['refused'] = {};
	const receipts: Bytes[] = [];
	for (let at = 0; at < ballots.length; at += batch) {
		progress(at);
		const some = ballots.slice(at, at + batch);
		for (const read of await Promise.all(some.map((ballot) => openOne(ballot, key, known)))) {
			if (typeof read === 'string') {
				refused[read] = (refused[read] ?? 0) + 1;
				continue;
			}
			votes.push(read.vote);
			receipts.push(read.receipt);
		}
	}
	progress(ballots.length);
	return {
		votes,
		refused,
		receipts: Uint8Array.from(Buffer.concat(receipts.sort(Buffer.compare)))
	};
}

async function openOne(
	{ envelope, ...place }: Ballot,
	key: CryptoKeyPair,
	{ contests, hasOption }: Known
): Promise<{ vote: Vote; receipt: Bytes } | CountRefusal> {
	const contest = readContest(place.contest);
	if (!contest.ok) return contest.refused;
	if (!contests.has(place.contest)) return 'no-such-contest';
	const opened = await open(key, place, envelope);
	if (!opened.ok) return opened.refused;
	const choice = opened.value;
	if (!hasOption(contest.value, choice.option)) return 'no-such-option';
	if (choice.changed && contest.value.phase === 'first') return 'changed-before';
	return { vote: { contest: contest.value, choice }, receipt: await receiptOf(place.nullifier) };
}
