import * as v from 'valibot';
import {
	facilitatorMoveSchema,
	seatMoveSchema,
	type FacilitatorMove,
	type SeatMove
} from '../../live/moves.ts';

/** A token is 891 characters; a session asks at most 60 items twice. */
const handInSchema = v.strictObject({
	move: v.literal('hand-in'),
	tokens: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1000))), v.maxLength(120))
});

export type HandIn = v.InferOutput<typeof handInSchema>;

/** What a phone sends, of the seat that its secret says; `undefined` for anything else. */
export function readPhoneMove(body: unknown, seat: string): SeatMove | HandIn | undefined {
	const given = asObject(body);
	const isHandIn = given['move'] === 'hand-in';
	const move = isHandIn
		? v.safeParse(handInSchema, given)
		: v.safeParse(seatMoveSchema, { ...given, seat });
	return move.success ? move.output : undefined;
}

const timed: unknown[] = ['start-timer', 'stop-timer'];

/** What a remote sends. The server says which remote it is, and what time. */
export function readDeskMove(body: unknown, by: string, now: number): FacilitatorMove | undefined {
	const given = asObject(body);
	const isTimed = timed.includes(given['move']);
	const move = v.safeParse(facilitatorMoveSchema, { ...given, by, ...(isTimed && { now }) });
	return move.success ? move.output : undefined;
}

/** The name that a device of a facilitator gives itself, random and kept in its tab. */
export function readDevice(device: string | null): string | undefined {
	return device !== null && /^[\w-]{8,64}$/.test(device) ? device : undefined;
}

const asObject = (body: unknown): Record<string, unknown> =>
	typeof body === 'object' && body !== null ? { ...body } : {};
