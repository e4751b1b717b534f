import type { Bytes } from '../../ballot/bytes.ts';
import type { Library } from '../../content/library.ts';
import { restored, type Session } from '../../live/session.ts';
import type { Db } from '../db/connect.ts';
import { runningSession, type StoredSession } from '../db/live.ts';
import type { Running } from './running.ts';
import { openSessionKey } from './session-key.ts';

/** What the sessions of this process need. */
export type Terms = {
	app: Db;
	box: Db;
	secret: string;
	library: Library;
	/** Milliseconds in which phones come back after a restart, before choices are sealed away. */
	grace: number;
};

/** The sessions that run in this process, by code. */
export type Hub = Terms & {
	/** Gets what went wrong where nobody waits for an answer. */
	report: (error: unknown) => void;
	running: Map<string, Promise<Running | undefined>>;
	/** Addresses that tried too many codes, and until when they are not heard. */
	blocked: Map<string, number>;
};

export const openHub = (terms: Terms): Hub => ({
	...terms,
	report: () => {},
	running: new Map(),
	blocked: new Map()
});

/** The running session with a code; one that this process does not know yet comes from the database. */
export async function findRunning(hub: Hub, code: string): Promise<Running | undefined> {
	const known = hub.running.get(code);
	if (known) return known;
	const loading = load(hub, code);
	hub.running.set(code, loading);
	const found = await loading.catch((error) => {
		hub.running.delete(code);
		throw error;
	});
	if (!found) hub.running.delete(code);
	return found;
}

async function load(hub: Hub, code: string): Promise<Running | undefined> {
	const row = await runningSession(hub.app, code);
	if (!row) return undefined;
	const now = Date.now();
	const key = openSessionKey(hub.secret, row.id, row.sealedKey);
	return asRunning(row, key, restored(row.script, now), now + hub.grace);
}

/** A session as this process holds it, with nobody watching yet. */
export const asRunning = (
	{ id, code, activityId, facilitators, meeting }: Omit<StoredSession, 'script' | 'sealedKey'>,
	key: Bytes,
	session: Session,
	sealFrom: number
): Running => ({
	...{ id, code, activityId, facilitators, meeting, key, session, sealFrom },
	closedAt: null,
	turn: Promise.resolve(),
	watchers: new Set(),
	desk: { timer: null, told: 0 },
	lines: new Map(),
	heard: new Map(),
	mostPresent: 0
});
