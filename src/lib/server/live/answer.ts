import type { Refusal } from '../../live/outcome.ts';
import type { Entrance } from './enter.ts';
import { streamHeaders, type ViewStream } from './stream.ts';
import { bodyOf } from './web-stream.ts';

/** Why a request about a session was not done. Screens have a sentence for each. */
export type LiveRefusal =
	| Refusal
	| Extract<Entrance, { ok: false }>['refused']
	| 'malformed'
	/** Nothing asks for attendance by name here. */
	| 'no-module'
	| 'no-such-unit'
	| 'no-such-item';

export type Refused = { ok: false; refused: LiveRefusal; seconds?: number; view?: unknown };

/** What a use case of a session gives back: something for JSON, or a stream. */
export type LiveAnswer = { ok: true; body: object | ViewStream } | Refused;

const statuses: Partial<Record<LiveRefusal, number>> = {
	malformed: 400,
	'no-such-item': 400,
	'no-such-unit': 400,
	'unknown-code': 404,
	'session-over': 410,
	wait: 429
};

export const answerHeaders = { 'cache-control': 'no-store' };

/** The stream in an answer; null where it is none. */
export function streamIn(answer: LiveAnswer): ViewStream | null {
	return answer.ok && typeof answer.body === 'function' ? (answer.body as ViewStream) : null;
}

/** What to say where it is none. What the machine refuses is a conflict with where the session is. */
export function saying(answer: LiveAnswer): { status: number; body: object } {
	if (answer.ok) return { status: 200, body: answer.body };
	const { refused, seconds, view } = answer;
	return { status: statuses[refused] ?? 409, body: { refused, seconds, view } };
}

/** An answer as a web response. */
export function respond(answer: LiveAnswer): Response {
	const stream = streamIn(answer);
	if (stream) return new Response(bodyOf(stream), { headers: streamHeaders });
	const { status, body } = saying(answer);
	return Response.json(body, { status, headers: answerHeaders });
}
