import { addStep, findStep, takeStep } from '../db/sign-in-steps.ts';
import type { Db } from '../db/connect.ts';
import { hashToken, oneTimeToken } from '../secrets.ts';

/**
 * What is waited for from one browser. `provider`: the answer of a provider. `second-step`: a code after a
 * password. `passkey` and `new-passkey`: the answer of a device to a challenge. `left`: signing out at the
 * provider too. `lti`: who comes from a learning system.
 */
export const stepKinds = [
	...(['provider', 'second-step', 'passkey', 'new-passkey', 'left', 'lti'] as const)
] as const;
export type StepKind = (typeof stepKinds)[number];
export type Step = { personId: string | null; data: Record<string, string> };

/** How long a browser has for a step. */
export const stepMinutes = 10;

type Cookies = {
	get(name: string): string | undefined;
	set(name: string, value: string, options: Record<string, unknown>): void;
	delete(name: string, options: Record<string, unknown>): void;
};
/** The cookies of a request, and whether it came over https. */
export type Browser = { cookies: Cookies; secure: boolean };

const nameOf = (kind: StepKind, secure: boolean) => `${secure ? '__Host-' : ''}tweesprong-${kind}`;

/** Begins to wait: the browser gets the token in a cookie, the database its hash. @returns the token */
export async function beginStep(
	db: Db,
	{ cookies, secure }: Browser,
	kind: StepKind,
	{ personId = null, data }: { personId?: string | null; data: Record<string, string> },
	now: Date
): Promise<string> {
	const { token, hash } = oneTimeToken();
	const expiresAt = new Date(now.getTime() + stepMinutes * 60_000);
	await addStep(db, { tokenHash: hash, kind, personId, data, expiresAt }, now);
	const terms = { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: stepMinutes * 60 };
	cookies.set(nameOf(kind, secure), token, terms);
	return token;
}

/** The token of a step that this browser has. */
export const tokenOf = ({ cookies, secure }: Browser, kind: StepKind): string | undefined =>
	cookies.get(nameOf(kind, secure));

/** What is waited for, and goes on being waited for. */
export async function seeStep(
	db: Db,
	browser: Browser,
	kind: StepKind,
	now: Date
): Promise<Step | undefined> {
	const token = tokenOf(browser, kind);
	return token ? findStep(db, hashToken(token), kind, now) : undefined;
}

/** Uses up what is waited for: it works once. */
export async function endStep(
	db: Db,
	browser: Browser,
	kind: StepKind,
	now: Date
): Promise<Step | undefined> {
	const token = tokenOf(browser, kind);
	if (!token) return undefined;
	browser.cookies.delete(nameOf(kind, browser.secure), { path: '/', secure: browser.secure });
	return takeStep(db, hashToken(token), kind, now);
}
