import { reaches, step } from '../../live/step.ts';
import { codesOver } from '../db/live.ts';
import type { Job } from '../jobs.ts';
import { unlessElsewhere } from './ask-again.ts';
import { findRunning, type Hub } from './hub.ts';
import { lookAround, missed } from './presence.ts';
import { change, type Running } from './running.ts';
import { settle } from './settle.ts';

const round = 5_000;
/** Milliseconds in which screens can still look at a session that was closed. */
const look = 10 * 60_000;

/** Looks after the sessions in memory now and then, until it is stopped. */
export function keepHouse(hub: Hub): { stop: () => void } {
	const timer = setInterval(() => void goRound(hub).catch(hub.report), round).unref();
	return { stop: () => clearInterval(timer) };
}

/** Sessions that nobody asks for any more are looked at too: they expire. What another process has it looks after. */
export const liveJobs = (hub: Hub): Job[] => [
	{
		name: 'live-expiry',
		at: '5 * * * *',
		work: async () => {
			for (const code of await codesOver(hub.app, Date.now())) {
				const running = await findRunning(hub, code, 0).catch(unlessElsewhere);
				if (running) await lookAfter(hub, running);
			}
		}
	}
];

async function goRound(hub: Hub): Promise<void> {
	for (const [address, until] of hub.blocked) if (until < Date.now()) hub.blocked.delete(address);
	for (const [code, loading] of hub.running) {
		const running = await loading.catch(unlessElsewhere);
		if (!running || running.isGone) continue;
		await lookAfter(hub, running).catch(hub.report);
		if (running.closedAt === null || running.closedAt + look > Date.now()) continue;
		hub.running.delete(code);
		for (const { end } of running.watchers) end();
	}
}

/** Notes who is away, ends what is over, and does what is due. */
async function lookAfter(hub: Hub, running: Running): Promise<void> {
	if (running.closedAt !== null) return;
	await missed(hub, running);
	lookAround(running);
	const now = Date.now();
	if (running.session.script.expiresAt <= now) {
		const expire = { move: 'expire', now } as const;
		await change(
			hub.app,
			running,
			(session) => step(session, expire),
			() => reaches(expire)
		);
	}
	await settle(hub, running);
}
