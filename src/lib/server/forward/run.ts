import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '../db/connect.ts';
import {
	findTarget,
	forwardTargets,
	holdForwarding,
	type ForwardTarget
} from '../db/forward-targets.ts';
import { openText } from '../sign-in/sealed.ts';
import { tryAgain } from './again.ts';
import { OutsideStore } from './outside-store.ts';
import { keepHalt, step, type Terms } from './step.ts';

/** The place statements go out from. */
export type Station = Terms & {
	/** Of the installation: it opens the sealed secrets of the stores. */
	secret: string;
	/** How long a store may take to answer, in milliseconds. */
	patience: number;
	/** Hears of what no store is to blame for. */
	report: (error: unknown) => void;
};

/** How long one run lasts: the next goes on within a minute. */
const runSeconds = 45;

/**
 * Tells every store what it has not been told yet, all stores at the same time and each in order. One process
 * does it at a time. See docs/decisions/045-forwarding.md.
 */
export async function forward(db: Db, station: Station): Promise<void> {
	await db.transaction(async (holding) => {
		if (!(await holdForwarding(holding))) return;
		const until = performance.now() + runSeconds * 1_000;
		const targets = await forwardTargets(db);
		await Promise.all(targets.map(({ id }) => serve(db, id, station, until).catch(station.report)));
	});
}

/** Goes on with one store until it has everything, or the run is over. */
async function serve(db: Db, id: string, station: Station, until: number): Promise<void> {
	while (performance.now() < until) {
		const target = await findTarget(db, id);
		if (!target || target.paused) return;
		const wait = (target.retryAt?.getTime() ?? 0) - station.clock().getTime();
		if (wait > 0) {
			if (performance.now() + wait > until) return;
			await sleep(wait);
		} else if (!(await tell(db, target, station))) return;
	}
}

/** @returns whether there may be more to tell in this run */
async function tell(db: Db, target: ForwardTarget, station: Station): Promise<boolean> {
	const store = openStore(target, station);
	if (!store) {
		await keepHalt(db, target.id, target.attempts + 1, { trouble: 'sealed', wait: 0 }, station);
		return true;
	}
	if (!(await tryAgain(db, store, target, station))) return true;
	return step(db, store, target, station);
}

/** The way to a store; `undefined` when AUTH_SECRET is another one than when its secret was sealed. */
export function openStore(
	target: ForwardTarget,
	{ secret, patience }: Pick<Station, 'secret' | 'patience'>
): OutsideStore | undefined {
	const opened = openText(secret, 'store-secret', target.id, target.secret);
	return opened === undefined
		? undefined
		: new OutsideStore({ ...target, secret: opened }, patience);
}
