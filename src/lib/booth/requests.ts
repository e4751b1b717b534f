import { readSigningKey, type SigningKey } from '#lib/ballot/signing-key.ts';

/** A ballot box answers in a second or two; after this many milliseconds it counts as out of reach. */
const patience = 15_000;

/** What the box may not learn: who asks, from which page, and whether they came back. */
const unnamed = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const;
const json = { 'content-type': 'application/json' };

export type Casting = {
	period: string;
	contest: string;
	serial: string;
	signature: string;
	envelope: string;
};
export type Cast = 'accepted' | 'closed' | 'refused' | 'later';

/** Reasons of the issuer: another device got this ballot, or it is not to be had. */
export const noBallot = ['elsewhere', 'closed', 'not-yours'] as const;
export type NoBallot = (typeof noBallot)[number];
export type Answer =
	{ contest: string; signature: string } | { contest: string; refused: NoBallot };

/**
 * The public signing keys of one dilemma, as everybody gets them. Empty while they are being made.
 * @throws when the box is out of reach
 */
export async function signingKeys(
	box: string,
	path: readonly [period: string, unit: string, dilemma: string]
): Promise<Map<string, SigningKey>> {
	const answer = await fetch(`${box}/ballot-box/${path.join('/')}`, { ...unnamed, ...limit() });
	if (!answer.ok) throw new Error(`${answer.status}`);
	const { contests }: { contests: { contest: string; modulus: string }[] } = await answer.json();
	const keys = new Map<string, SigningKey>();
	for (const { contest, modulus } of contests) {
		const key = await readSigningKey({ kty: 'RSA', n: modulus, e: 'AQAB' });
		if (key.ok) keys.set(contest, key.value);
	}
	return keys;
}

/**
 * Asks the issuer, who knows who asks, to sign what it cannot read.
 * @throws when the issuer is out of reach
 */
export async function askBallots(asked: {
	period: string;
	unit: string;
	ballots: { contest: string; blinded: string }[];
}): Promise<Answer[]> {
	const answer = await fetch('/ballots', {
		method: 'POST',
		headers: json,
		body: JSON.stringify(asked),
		cache: 'no-store',
		redirect: 'error',
		...limit()
	});
	if (!answer.ok) throw new Error(`${answer.status}`);
	const { answers }: { answers: Answer[] } = await answer.json();
	return answers;
}

/** Puts an envelope in the box. It is the same length and has the same headers whatever is in it. */
export async function cast(box: string, casting: Casting): Promise<Cast> {
	try {
		const answer = await fetch(`${box}/ballot-box`, {
			method: 'POST',
			headers: json,
			body: JSON.stringify(casting),
			keepalive: true,
			...unnamed,
			...limit()
		});
		if (answer.status === 204) return 'accepted';
		const { refused }: { refused?: string } = await answer.json();
		if (!refused) return 'later';
		return refused === 'closed' ? 'closed' : 'refused';
	} catch {
		return 'later';
	}
}

const limit = () => ({ signal: AbortSignal.timeout(patience) });
