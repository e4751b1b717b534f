import { readAnswer, type Answer } from './answer.ts';
import { backOff, usualPace, type Pace } from './pace.ts';

/** `offline`: nobody knows whether it arrived. The same message may be sent again later. */
export type Sent<Body> = Answer<Body> | { ok: false; offline: true };

const attempts = 4;
/**
 * Characters of the shortest message: spaces fill it up. What somebody chooses on a phone, or skips, fits in
 * it, so that the length on the line does not tell which it was.
 */
const least = 512;

/**
 * Sends one message, and the same again where no answer came: its number says that it is the same. Gives
 * up after four attempts.
 */
export async function send<Body>(
	url: string,
	body: object,
	headers: HeadersInit = {},
	pace: Pace = usualPace
): Promise<Sent<Body>> {
	for (let failures = 0; failures < attempts; failures++) {
		if (failures > 0) await new Promise((resolve) => setTimeout(resolve, backOff(pace, failures)));
		const answer = await post<Body>(url, body, headers, pace).catch(() => null);
		if (answer) return answer;
	}
	return { ok: false, offline: true };
}

async function post<Body>(
	url: string,
	body: object,
	headers: HeadersInit,
	{ answer }: Pace
): Promise<Answer<Body> | null> {
	const all = new Headers(headers);
	all.set('content-type', 'application/json');
	const init = { method: 'POST', headers: all, body: JSON.stringify(body).padEnd(least) };
	return readAnswer(await fetch(url, { ...init, signal: AbortSignal.timeout(answer) }));
}
