import * as v from 'valibot';
import { list, slug, text, whole } from '#lib/dilemma/text.ts';
import { itemKey } from './agenda-item.ts';
import { choiceSchema } from './choice.ts';
import { rounds } from './phases.ts';
import { id } from './script.ts';

const round = v.picklist(rounds);
const sequence = whole(1, Number.MAX_SAFE_INTEGER);
const instant = whole(0, Number.MAX_SAFE_INTEGER);
/** SHA-256 of the secret of a device, in base64url. */
export const seatHash = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));

/** What leads the group on. `turn` is that of the view it was pressed in, so that a double press does nothing. */
const flowMove = v.strictObject({
	move: v.picklist(['next', 'back', 'open', 'close', 'reveal', 'reveal-first', 'skip', 'end']),
	by: id,
	turn: whole(0, 100_000)
});

const desk = <const Name extends string, const Entries extends v.ObjectEntries>(
	move: Name,
	entries: Entries
) => v.strictObject({ move: v.literal(move), by: id, ...entries });

const typed = { key: itemKey, question: text(5, 200), options: list(text(1, 120), 2, 6) };
const remark = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

/** What the facilitator does. `by` is the remote; the caller has checked that it is. */
export const facilitatorMoveSchema = v.variant('move', [
	flowMove,
	desk('start-timer', { now: instant, seconds: whole(10, 7200) }),
	desk('stop-timer', { now: instant }),
	desk('add-question', typed),
	desk('retype-question', typed),
	desk('add-break', { key: itemKey, minutes: whole(1, 60) }),
	desk('park', { text: remark }),
	desk('unpark', { entry: whole(0, 100) }),
	desk('count-slips', {
		item: slug,
		round,
		counts: v.record(text(1, 30), whole(0, 1000))
	}),
	desk('show-words', { words: v.pipe(v.array(text(1, 24)), v.maxLength(200)) }),
	desk('write-note', { text: v.pipe(v.string(), v.trim(), v.maxLength(1000)) }),
	desk('count-heads', { room: whole(0, 10_000), online: whole(0, 10_000) }),
	desk('hand-over', { to: id }),
	desk('take-over', {}),
	desk('new-guest-link', {})
]);

/** What a phone sends. `seat` comes from the caller, who hashed the secret of the device. */
export const seatMoveSchema = v.variant('move', [
	v.strictObject({ move: v.literal('join'), seat: seatHash }),
	v.strictObject({
		move: v.literal('choose'),
		seat: seatHash,
		item: slug,
		round,
		choice: choiceSchema,
		sequence
	}),
	v.strictObject({ move: v.literal('rate'), seat: seatHash, score: whole(1, 10), sequence })
]);

/** What the server says: a line is up or down, a device may lead, the day is over. */
export const systemMoveSchema = v.variant('move', [
	v.strictObject({ move: v.literal('presence'), seat: seatHash, present: v.boolean() }),
	v.strictObject({ move: v.literal('admit'), remote: id }),
	v.strictObject({ move: v.literal('expire'), now: instant })
]);

export type FacilitatorMove = v.InferOutput<typeof facilitatorMoveSchema>;
export type FlowMove = v.InferOutput<typeof flowMove>;
export type DeskMove = Exclude<FacilitatorMove, FlowMove>;
export type SeatMove = v.InferOutput<typeof seatMoveSchema>;
export type SystemMove = v.InferOutput<typeof systemMoveSchema>;
export type Move = FacilitatorMove | SeatMove | SystemMove;
