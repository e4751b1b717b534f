import type { Refusal } from '../../live/outcome.ts';
import { streamHeaders } from './stream.ts';
import type { Entrance } from './enter.ts';

/** Why a request about a session was not done. Screens have a sentence for each. */
export type LiveRefusal =
	| Refusal
	| Extract<Entrance, { ok: false }>['refused']
	| 'malformed'
	| 'no-such-unit'
	| 'no-such-item';

export type Refused = { ok: false; refused: LiveRefusal; seconds?: number; view?: unknown };

/** What a use case of a session gives back: something for JSON, or a stream. */
export type LiveAnswer = { ok: true; body: object } | Refused;

const statuses: Partial<Record<LiveRefusal, number>> = {
	malformed: 400,
	'no-such-item': 400,
	'no-such-unit': 400,
	'unknown-code': 404,
	'session-over': 410,
	wait: 429
};

const headers = { 'cache-control': 'no-store' };

/** An answer over HTTP. What the machine refuses is a conflict with where the session is. */
export function respond(answer: LiveAnswer): Response {
	if (!answer.ok) {
		const { refused, seconds, view } = answer;
		const status = statuses[refused] ?? 409;
		return Response.json({ refused, seconds, view }, { status, headers });
	}
	if (answer.body instanceof ReadableStream)
		return new Response(answer.body, { headers: streamHeaders });
	return Response.json(answer.body, { headers });
}
