import type { Library } from '../../content/library.ts';
import type { Day } from '../../programme/calendar.ts';
import { runningSession } from '../db/live.ts';
import {
	heldMeetings,
	openRequests,
	plansOf,
	runningMeetings,
	type HeldMeeting
} from '../db/meetings.ts';
import type { Hub } from '../live/hub.ts';
import { openSessionKey, projectorSecret } from '../live/session-key.ts';
import type { Leader } from './leader.ts';
import { minutesIn, readyTiles, type ReadyTile } from './agendas.ts';

/** A meeting that was prepared and not held yet. */
export type PlanTile = {
	id: string;
	title: string;
	day: Day | null;
	time: string | null;
	place: string;
	minutes: number;
	items: number;
	openFor: 'nobody' | 'unit' | 'everyone';
	/** Somebody else prepared it. */
	helping: boolean;
};

/** A session that runs; `projector` is the secret with which its projector gets its view. */
export type RunningTile = { code: string; title: string; projector: string };

export type MeetingsPage = {
	running: RunningTile[];
	plans: PlanTile[];
	held: HeldMeeting[];
	/** How many wait; none for who may not read them. */
	requests: number;
	ready: ReadyTile[];
};

const mostHeld = 20;

/** What somebody who leads meetings has: running, prepared and held. */
export async function meetingsPage(
	hub: Hub,
	library: Library,
	{ personId, role }: Leader
): Promise<MeetingsPage> {
	const db = hub.app;
	const [running, plans, held, requests] = await Promise.all([
		runningTiles(hub, personId),
		plansOf(db, personId),
		heldMeetings(db, personId, mostHeld),
		role === 'facilitator' ? openRequests(db) : 0
	]);
	const tiles = plans.map((plan): PlanTile => ({
		...{ id: plan.id, title: plan.title, day: plan.heldOn, time: plan.startsAt },
		...{ place: plan.place, openFor: plan.openFor, items: plan.agenda.length },
		minutes: plan.minutes ?? minutesIn(library, plan.agenda),
		helping: plan.ownerId !== personId
	}));
	return { running, plans: tiles, held, requests, ready: readyTiles(library) };
}

async function runningTiles(hub: Hub, personId: string): Promise<RunningTile[]> {
	const found = await runningMeetings(hub.app, personId);
	const tiles = await Promise.all(
		found.map(async ({ code, title }) => {
			// Only read: the process that has it keeps it.
			const running = await runningSession(hub.app, code);
			const key = running && openSessionKey(hub.secret, running.id, running.sealedKey);
			return key && { code, title, projector: projectorSecret(key) };
		})
	);
	return tiles.filter((tile) => tile !== undefined);
}
