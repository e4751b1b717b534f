import type { Bytes } from '../../ballot/bytes.ts';
import type { Session } from '../../live/session.ts';
import type { Db } from '../db/connect.ts';
import type { Outcome } from '../../live/outcome.ts';
import { keepScript, type StoredSession } from '../db/live.ts';
import { AskAgain } from './ask-again.ts';
import { expiringAt, stored } from '../../live/session.ts';

/** A screen that hears of changes. `phone`: only when the group goes on. */
export type Watcher = { of: 'phone' | 'desk'; changed: () => void; end: () => void };

/** A session in the memory of this process. */
export type Running = Pick<StoredSession, 'id' | 'code' | 'claims' | 'activityId' | 'meeting'> & {
	session: Session;
	key: Bytes;
	facilitators: readonly string[];
	/** Before this instant nothing is sealed away: after a restart phones have to come back. */
	sealFrom: number;
	/** When this process took it; milliseconds since 1970. */
	since: number;
	/** It is with another process, or may be: nothing of it is answered here any more. */
	isGone: boolean;
	/** When it was closed for good; it then stays a while for screens that look. */
	closedAt: number | null;
	/** The last thing that is being done; the next waits for it. */
	turn: Promise<unknown>;
	watchers: Set<Watcher>;
	desk: { timer: NodeJS.Timeout | null; told: number };
	/** Open streams by seat, and when a seat without one was last heard of. */
	lines: Map<string, number>;
	heard: Map<string, number>;
	/** The most devices that were there at one moment. */
	mostPresent: number;
};

/** Milliseconds in which nobody leads the group on, after which a session is over by itself. */
export const idle = 12 * 3_600_000;

/** Milliseconds between two views for projector and remote: 20 a second. */
const pace = 50;

/**
 * Does something to a session when everything before it is done.
 * @throws {AskAgain} when it is gone by then
 */
export function inTurn<Done>(running: Running, work: () => Promise<Done>): Promise<Done> {
	const done = running.turn.then(() => {
		if (running.isGone) throw new AskAgain();
		return work();
	});
	running.turn = done.catch(() => {});
	return done;
}

/**
 * Changes a session, one change at a time. Where its script changes it is stored first, so that whoever
 * gets an answer finds it after a restart.
 * @param reach whom it concerns, of the session before and after
 */
export function change(
	db: Db,
	running: Running,
	by: (session: Session) => Outcome<Session>,
	reach: (before: Session, after: Session) => 'everyone' | 'desk'
): Promise<Outcome<Session>> {
	return inTurn(running, async () => {
		const before = running.session;
		const outcome = by(before);
		if (!outcome.ok || outcome.value === before) return outcome;
		const isNewScript = outcome.value.script !== before.script;
		const after = isNewScript ? expiringAt(outcome.value, Date.now() + idle) : outcome.value;
		if (isNewScript && !(await keepScript(db, running, stored(after)))) throw lost(running);
		running.session = after;
		tell(running, reach(before, after));
		return outcome;
	});
}

/** Another process has the session: this one lets it go, and its screens ask again. @returns what to throw */
export function lost(running: Running): AskAgain {
	running.isGone = true;
	for (const { end } of running.watchers) end();
	return new AskAgain();
}

/** Lets screens know: phones now, projector and remotes at most 20 times a second. */
export function tell(running: Running, reach: 'everyone' | 'desk'): void {
	const { watchers, desk } = running;
	if (reach === 'everyone') for (const { of, changed } of watchers) if (of === 'phone') changed();
	if (desk.timer) return;
	const wait = Math.max(0, desk.told + pace - Date.now());
	desk.timer = setTimeout(() => {
		desk.timer = null;
		desk.told = Date.now();
		for (const { of, changed } of watchers) if (of === 'desk') changed();
	}, wait);
}
