import { setImmediate as nextTurn } from 'node:timers/promises';
import { claimsOf, freeSession } from '../db/live-claims.ts';
import { openProcessLock } from '../db/process-lock.ts';
import type { Hub } from './hub.ts';
import { inTurn, lost, type Running } from './running.ts';

/** Milliseconds between two looks at what this process has by the database. */
const beat = 1_000;
/** Milliseconds that a session stays at least: requests at turns here and there would drive it to and fro. */
const stay = 2_000;

export type Holding = {
	/** Lets all sessions go, and takes none any more: phones come to another process. */
	leave(): Promise<void>;
	stop(): Promise<void>;
};

/**
 * Holds the lock of this process on the database at `url`, and lets go of sessions that another process is
 * asked for, or took while the lock was away.
 */
export async function holdOn(hub: Hub, url: string): Promise<Holding> {
	const { self } = hub;
	self.isSure = false;
	let losses = 0;
	const lock = openProcessLock(url, self.number, () => {
		losses += 1;
		self.isSure = false;
	});
	let isStopped = false;
	let timer: NodeJS.Timeout;
	await look();
	return {
		leave: async () => {
			self.isLeaving = true;
			const found = [...hub.running.values()].map((loading) => loading.catch(() => undefined));
			const all = await Promise.all(found);
			await Promise.all(all.map((running) => running && letGo(hub, running).catch(hub.report)));
		},
		stop: async () => {
			isStopped = true;
			clearTimeout(timer);
			await lock.stop();
		}
	};

	async function look(): Promise<void> {
		const isHeld = await lock.look();
		const before = losses;
		const isStill = () => !isStopped && losses === before;
		if (isHeld) await compare(hub).then(() => (self.isSure = isStill()), hub.report);
		else self.isSure = false;
		if (!isStopped) timer = setTimeout(() => void look(), beat).unref();
	}
}

/** Brings what is in memory to what the database says that this process has. */
async function compare(hub: Hub): Promise<void> {
	const now = Date.now();
	const claims = await claimsOf(hub.app, hub.self.number);
	const known = new Map(claims.map((claim) => [claim.code, claim]));
	for (const claim of claims)
		if (claim.wanted && !hub.running.has(claim.code)) await freeSession(hub.app, claim);
	for (const [code, loading] of hub.running) {
		// One that waits for another process must not keep that one waiting for this.
		const running = await Promise.race([loading.catch(() => undefined), nextTurn(undefined)]);
		// What was taken meanwhile is not in the answer yet; what has ended is nobody's.
		if (!running || running.closedAt !== null || running.since > now) continue;
		const claim = known.get(code);
		if (claim?.claims !== running.claims) {
			hub.running.delete(code);
			lost(running);
		} else if (claim.wanted && running.since + stay < now) await letGo(hub, running);
	}
}

/** Lets a session go when everything before it is done; then its screens come back, to whoever takes it. */
async function letGo(hub: Hub, running: Running): Promise<void> {
	if (running.closedAt !== null || running.isGone) return;
	await inTurn(running, async () => {
		hub.running.delete(running.code);
		try {
			await freeSession(hub.app, running);
		} finally {
			lost(running);
		}
	});
}
