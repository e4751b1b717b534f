import { findPeriod } from '../db/ballot-periods.ts';
import type { Db } from '../db/connect.ts';
import { countPeriod, type CountProgress, type Counting } from './count.ts';
import { countRefusal, opens, type CountRefused } from './countable.ts';
import { DamagedKeyFile, destroyKeyFile, readKeyFile } from './key-file.ts';
import { takeKey } from './key-parts.ts';

/** A count by this process. `keyDir`: where key files are. `report` gets what went wrong, for the log. */
export type Start = Omit<Counting, 'key' | 'brought' | 'progress'> & {
	keyDir: string;
	report: (error: unknown) => void;
};

export type StartRefused = CountRefused | { refused: 'no-key' };

/** How far a count of this process is. `failed` says why in a word or a sentence, and nothing was changed. */
export type Progress = CountProgress | { failed: string };

const running = new Map<string, Progress>();

/**
 * Starts to count a period with the key from its file, or with the parts that were brought to this
 * process. It goes on in the background; afterwards the key is destroyed.
 */
export async function startCount(
	counter: Db,
	{ keyDir, report, ...counting }: Start
): Promise<{ ok: true } | ({ ok: false } & StartRefused)> {
	if ([...running.values()].some((progress) => !('failed' in progress)))
		return { ok: false, refused: 'counting' };
	const { period: id } = counting;
	running.set(id, { phase: 'opening', done: 0, total: 0 });
	let begun = false;
	try {
		const refused = await begin();
		begun = !refused;
		return refused ? { ok: false, ...refused } : { ok: true };
	} finally {
		if (!begun) running.delete(id);
	}

	async function begin(): Promise<StartRefused | undefined> {
		const period = await findPeriod(counter, id);
		const refusal = countRefusal(period, counting.on, counting.cooldownDays);
		if (refusal) return refusal;
		const found = await keyOf(period!, keyDir);
		if (!found) return { refused: 'no-key' };
		if (found === 'damaged' || !(await opens(found.key, period!.publicKey!)))
			return { refused: 'wrong-key' };
		void finish({ ...counting, ...found, progress: (now) => running.set(id, now) });
		return undefined;
	}

	async function finish(all: Counting): Promise<void> {
		try {
			const outcome = await countPeriod(counter, all);
			if (!outcome.ok) return void running.set(id, { failed: outcome.refused });
			await destroyKeyFile(keyDir, id);
			running.delete(id);
		} catch (error) {
			report(error);
			running.set(id, { failed: (error as Error).message });
		}
	}
}

/** How far the count of a period is; `undefined` when none runs here and none failed. */
export const countProgress = (period: string): Progress | undefined => running.get(period);

/** How far every count of this process is at this moment, by period. */
export const countsNow = (): ReadonlyMap<string, Progress> => new Map(running);

async function keyOf({ id, custody }: { id: string; custody: 'file' | 'shared' }, keyDir: string) {
	if (custody === 'shared') return takeKey(id);
	try {
		const key = await readKeyFile(keyDir, id);
		return key && { key, brought: [] };
	} catch (error) {
		if (error instanceof DamagedKeyFile) return 'damaged';
		throw error;
	}
}
