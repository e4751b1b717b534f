import type { AgendaItem } from './agenda-item.ts';
import type { Choice } from './choice.ts';
import type { FlowMove, Move, SeatMove } from './moves.ts';
import { seatOf } from './seat.ts';
import { startSession, type Session, type Start } from './session.ts';
import { step } from './step.ts';

/** Noon on the first of June 2026, and twelve hours. */
export const noon = Date.UTC(2026, 5, 1, 12);
export const halfDay = 12 * 3_600_000;

export const leader = 'remote-1';
export const helper = 'remote-2';

/** The hash of the `n`th seat. */
export const seat = (n: number): string => `seat-${n}`.padEnd(43, '_');

export const card = (key: string): AgendaItem => ({
	...{ key, kind: 'card', dilemma: `dilemma-${key}`, ballotVersion: 2, options: ['a', 'b', 'c'] },
	...{ rounds: 2, reveal: 'after-last-round', minimum: 5, minutes: 15 }
});

export const scale = (key: string): AgendaItem => ({
	...{ key, kind: 'scale', question: 'Hoe veilig voel je je hier?', steps: 5 },
	...{ low: 'niet veilig', high: 'heel veilig' }
});

export const ranking = (key: string): AgendaItem => ({
	...{ key, kind: 'ranking', question: 'Wat weegt het zwaarst?' },
	entries: ['openheid', 'respect', 'moed']
});

export const words = (key: string): AgendaItem => ({
	...{ key, kind: 'words', question: 'Waar denk je aan bij moed?', most: 3 }
});

export const slide = (key: string): AgendaItem => ({
	...{ key, kind: 'knowledge', content: 'wat-is-integriteit', slide: 1 }
});

export const pause = (key: string): AgendaItem => ({ key, kind: 'break', minutes: 10 });

export const start = (agenda: readonly AgendaItem[], rest: Partial<Start> = {}): Session =>
	startSession({
		...{ id: 'session-1', code: 'F7K3MP', agenda, holder: leader, now: noon },
		...{ settings: { exact: false, manager: false }, expiresAt: noon + halfDay },
		...rest
	});

/** The session after a move that must be taken. */
export function after(session: Session, move: Move): Session {
	const outcome = step(session, move);
	if (!outcome.ok) throw new Error(`${move.move}: ${outcome.refused}`);
	return outcome.value;
}

/** The session after the buttons of the facilitator, each pressed on the view it has by then. */
export const led = (session: Session, ...moves: FlowMove['move'][]): Session =>
	moves.reduce((now, move) => after(now, { move, by: leader, turn: now.script.turn }), session);

export const joined = (session: Session, seats: number): Session =>
	Array.from({ length: seats }, (_, n) => seat(n)).reduce(
		(now, each) => after(now, { move: 'join', seat: each }),
		session
	);

/** What seat `n` sends now to choose this in the question that is open. */
export function choosing(session: Session, n: number, choice: Choice): SeatMove {
	const { place, agenda } = session.script;
	const item = 'item' in place ? agenda[place.item]!.key : 'none';
	const round = place.phase.startsWith('second') ? 'second' : 'first';
	const sequence = (seatOf(session, seat(n))?.sequence ?? 0) + 1;
	return { move: 'choose', seat: seat(n), item, round, choice, sequence };
}

/** The session after seats 0, 1, 2 and so on chose these options; null for one that does not choose. */
export const chosen = (session: Session, options: readonly (string | null)[]): Session =>
	options.reduce(
		(now, option, n) => (option === null ? now : after(now, choosing(now, n, { option }))),
		session
	);
