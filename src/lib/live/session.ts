import * as v from 'valibot';
import { agendaSchema, type Agenda } from './agenda.ts';
import type { Rating } from './rating.ts';
import type { Shown } from './result.ts';
import { scriptSchema, type Script, type Settings } from './script.ts';
import { noSeats, type Seats } from './seats.ts';

/** The text of a question that was typed on the spot; option `a` is the first. */
export type Typed = { question: string; options: readonly string[] };

/** What is in memory only, and is gone when the process ends. */
export type Room = {
	/** Rises with every accepted move, also over a restart. */
	sequence: number;
	seats: Seats;
	/** Slips counted by hand: by question, then by option. */
	slips: Readonly<Record<string, Readonly<Record<string, number>>>>;
	/** Results as they were shown, by item: they never move. */
	results: Readonly<Record<string, Shown>>;
	/** Words that the facilitator lets through, by item. */
	words: Readonly<Record<string, readonly string[]>>;
	typed: Readonly<Record<string, Typed>>;
	parked: readonly string[];
	rating: Rating | null;
};

/** A group session. The two halves never mix: `script` may be stored, `room` may not. */
export type Session = { script: Script; room: Room };

export type Start = {
	id: string;
	code: string;
	agenda: Agenda;
	settings: Settings;
	holder: string;
	now: number;
	expiresAt: number;
};

/**
 * A session in its lobby. `now` and `expiresAt` are milliseconds since 1970.
 * @throws when the agenda has a key or a dilemma twice
 */
export function startSession({
	id,
	code,
	agenda,
	settings,
	holder,
	now,
	expiresAt
}: Start): Session {
	const script: Script = {
		...{ schema: 1, id, code, settings, holder, expiresAt },
		agenda: v.parse(agendaSchema, agenda),
		place: { phase: 'lobby' },
		turn: 0,
		over: {},
		sealed: [],
		remotes: [holder],
		guests: 0,
		timer: null,
		note: '',
		heads: null,
		mostChoices: 0
	};
	return { script, room: emptyRoom(now) };
}

/** What may be written to a database: never a choice, a count of one option, or a seat. */
export const stored = ({ script }: Session): Script => script;

/** The session with another moment at which it is over by itself; milliseconds since 1970. */
export const expiringAt = ({ script, room }: Session, expiresAt: number): Session => ({
	script: { ...script, expiresAt },
	room
});

/**
 * The session of what was stored, with nobody in it yet. `rank` is higher each time, by one at least.
 * @throws when it is not what `stored` gave
 */
export const restored = (kept: unknown, rank: number): Session => ({
	script: v.parse(scriptSchema, kept),
	room: emptyRoom(rank)
});

/** Numbers of views start at a thousand times the rank: more than any session of this id has used before. */
const emptyRoom = (rank: number): Room => ({
	sequence: rank * 1000,
	seats: noSeats,
	slips: {},
	results: {},
	words: {},
	typed: {},
	parked: [],
	rating: null
});
