import { setTimeout as later } from 'node:timers/promises';
import type { Bytes } from '../../ballot/bytes.ts';
import type { Library } from '../../content/library.ts';
import { restored, type Session } from '../../live/session.ts';
import type { Script } from '../../live/script.ts';
import type { Db } from '../db/connect.ts';
import { claimSession, wantSession } from '../db/live-claims.ts';
import type { StoredSession } from '../db/live.ts';
import { newProcessNumber } from '../db/process-lock.ts';
import { AskAgain } from './ask-again.ts';
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

/**
 * This process among others. `isSure`: nobody takes it for dead, as far as it can know (`holdOn`); until then
 * it answers nothing. `isLeaving`: it stops, and takes no session any more.
 */
export type Self = { number: number; isSure: boolean; isLeaving: boolean };

/** The sessions that run in this process, by code. */
export type Hub = Terms & {
	self: Self;
	/** Gets what went wrong where nobody waits for an answer. */
	report: (error: unknown) => void;
	running: Map<string, Promise<Running | undefined>>;
	/** Addresses that tried too many codes, and until when they are not heard. */
	blocked: Map<string, number>;
};

export const openHub = (terms: Terms): Hub => ({
	...terms,
	self: { number: newProcessNumber(), isSure: true, isLeaving: false },
	report: () => {},
	running: new Map(),
	blocked: new Map()
});

/** Milliseconds in which another process lets a session go, or this one gets its lock back. */
const patience = 5_000;

/**
 * The running session with a code. One that this process does not have comes from the database, as soon as
 * no other process has it: there are never two.
 * @param wait milliseconds until another process has to have let it go; 0: it is not asked to
 * @throws {AskAgain} when it is with another process still
 */
export async function findRunning(
	hub: Hub,
	code: string,
	wait = patience
): Promise<Running | undefined> {
	await sure(hub);
	const known = hub.running.get(code);
	if (known && (await known)?.isGone) {
		if (hub.running.get(code) === known) hub.running.delete(code);
		return findRunning(hub, code, wait);
	}
	if (known) return known;
	const loading = load(hub, code, Date.now() + wait);
	hub.running.set(code, loading);
	try {
		const found = await loading;
		if (!found) hub.running.delete(code);
		return found;
	} catch (error) {
		hub.running.delete(code);
		throw error;
	}
}

/** The same where this process has it, else nothing. */
export async function hereNow(hub: Hub, code: string): Promise<Running | undefined> {
	const running = hub.self.isSure ? await hub.running.get(code) : undefined;
	return running?.isGone ? undefined : running;
}

async function sure({ self }: Hub): Promise<void> {
	const until = Date.now() + patience;
	while (!self.isSure) {
		if (self.isLeaving || Date.now() > until) throw new AskAgain();
		await later(50);
	}
}

async function load(hub: Hub, code: string, until: number): Promise<Running | undefined> {
	for (;;) {
		if (hub.self.isLeaving) throw new AskAgain();
		const row = await claimSession(hub.app, code, hub.self.number);
		if (row) return fromRow(hub, row);
		if (Date.now() >= until) throw new AskAgain();
		if (!(await wantSession(hub.app, code))) return undefined;
		await later(100);
	}
}

function fromRow(hub: Hub, row: StoredSession): Running {
	const now = Date.now();
	const key = openSessionKey(hub.secret, row.id, row.sealedKey);
	const sealFrom = hasBegun(row.script) ? now + hub.grace : now;
	return asRunning(row, key, restored(row.script, row.claims * mostViews), sealFrom);
}

/**
 * How many thousands of views a process can give of a session, so that the next one begins above them all: a
 * screen passes over a view with a lower number, and clocks of two machines may differ.
 */
const mostViews = 1e7;

/** Before that nobody has chosen, so nobody has to come back. */
const hasBegun = ({ place, over }: Script) =>
	place.phase !== 'lobby' || Object.keys(over).length > 0;

/** A session as this process holds it, with nobody watching yet. */
export const asRunning = (
	{
		id,
		code,
		claims,
		activityId,
		facilitators,
		meeting
	}: Omit<StoredSession, 'script' | 'sealedKey'>,
	key: Bytes,
	session: Session,
	sealFrom: number
): Running => ({
	...{ id, code, claims, activityId, facilitators, meeting, key, session, sealFrom },
	since: Date.now(),
	isGone: false,
	closedAt: null,
	turn: Promise.resolve(),
	watchers: new Set(),
	desk: { timer: null, told: 0 },
	lines: new Map(),
	heard: new Map(),
	mostPresent: 0
});
