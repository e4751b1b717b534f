import * as v from 'valibot';
import { slug, whole } from '#lib/dilemma/text.ts';
import { choiceSchema } from './choice.ts';
import { seatHash } from './moves.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import { rounds } from './phases.ts';
import { nameOf, type Question } from './question.ts';
import { id } from './script.ts';
import { seatOf } from './seat.ts';
import type { Session } from './session.ts';

/** What an acknowledgement says: which choice of which seat the server has taken. */
const tokenSchema = v.strictObject({
	session: id,
	item: slug,
	round: v.picklist(rounds),
	seat: seatHash,
	choice: choiceSchema,
	sequence: whole(1, Number.MAX_SAFE_INTEGER)
});

export type Token = v.InferOutput<typeof tokenSchema>;

/** The length of every token in bytes, so that a sealed one does not tell the choice by its size. */
export const tokenLength = 640;

/** The token of the choice that a seat has made; null when it has made none. */
export function tokenOf(session: Session, seat: string, question: Question): Token | null {
	const vote = seatOf(session, seat)?.votes[nameOf(question)];
	return vote ? { session: session.script.id, ...question, seat, ...vote } : null;
}

const encoder = new TextEncoder();

/** The bytes of a token, for the caller to seal with the key of the session (authenticated encryption). */
export function tokenBytes(token: Token): Uint8Array<ArrayBuffer> {
	const { session, item, round, seat, choice, sequence } = token;
	const text = JSON.stringify({ session, item, round, seat, choice, sequence });
	const bytes = new Uint8Array(tokenLength).fill(0x20);
	const { read } = encoder.encodeInto(text, bytes);
	if (read < text.length) throw new RangeError(`a token is longer than ${tokenLength} bytes`);
	return bytes;
}

/** The token in bytes that the caller has opened; `damaged` for any other than `tokenBytes` writes. */
export function readToken(bytes: Uint8Array): Outcome<Token> {
	const read = v.safeParse(v.pipe(v.string(), v.parseJson(), tokenSchema), textOf(bytes));
	if (!read.success) return refused('damaged');
	const same = tokenBytes(read.output);
	const isSame = bytes.length === tokenLength && same.every((byte, at) => byte === bytes[at]);
	return isSame ? accepted(read.output) : refused('damaged');
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
