import type { Refusal } from '#lib/live/outcome.ts';

/** Why the server did not do what a screen asked. `wait`: too many codes were tried from here. */
export type LineRefusal =
	Refusal | 'unknown-code' | 'wait' | 'malformed' | 'no-module' | 'no-such-unit' | 'no-such-item';

/** `seconds`: how long to wait. `view`: where the session is now. */
export type Refused = { ok: false; refused: LineRefusal; seconds?: number; view?: unknown };

export type Answer<Body> = { ok: true; body: Body } | Refused;

/**
 * What the server answered; null where it was not the server that spoke: an error of a proxy, a page to
 * sign in on a guest network.
 */
export async function readAnswer<Body>(response: Response): Promise<Answer<Body> | null> {
	const body: unknown = await response.json().catch(() => null);
	if (typeof body !== 'object' || body === null) return null;
	if (response.ok) return { ok: true, body: body as Body };
	if (!('refused' in body)) return null;
	return { ok: false, ...(body as Omit<Refused, 'ok'>) };
}
