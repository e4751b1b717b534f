import type { Auth } from '../auth.ts';
import type { Db } from '../db/connect.ts';
import { codeAppOf, useRecoveryCode } from '../db/passkeys-codes.ts';
import { passkeysOf } from '../db/passkeys.ts';
import { attemptAll, forget } from '../rate-limits.ts';
import { hashToken, normaliseCode } from '../secrets.ts';
import { isRight, stepLimits } from './code-app.ts';
import { enter, type Entered } from './enter.ts';
import { tell } from './recovery-codes.ts';
import { beginStep, endStep, seeStep, type Browser } from './steps.ts';

/** Waits for the second step of somebody who showed the first; `to`: where they were going. */
export const askSecondStep = (
	db: Db,
	browser: Browser,
	{ personId, to, now }: { personId: string; to: string; now: Date }
) => beginStep(db, browser, 'second-step', { personId, data: { to } }, now);

/** With what somebody can show their second step; nothing when there is none to show. */
export async function secondSteps(
	db: Db,
	browser: Browser,
	now: Date
): Promise<{ app: boolean; passkey: boolean } | undefined> {
	const personId = (await seeStep(db, browser, 'second-step', now))?.personId;
	if (!personId) return undefined;
	const [app, passkeys] = await Promise.all([codeAppOf(db, personId), passkeysOf(db, personId)]);
	return { app: app?.confirmedOn != null, passkey: passkeys.length > 0 };
}

/** An app that somebody is still adding shows nothing yet: its secret may be on a screen. */
const isConfirmed = async (db: Db, personId: string): Promise<boolean> =>
	(await codeAppOf(db, personId))?.confirmedOn != null;

/**
 * Takes the second step of a browser that showed the first: a code of the app, or a recovery code. Wrong ones
 * are counted for the person, whichever browser shows them.
 */
export async function takeSecondStep(
	db: Db,
	auth: Auth,
	secret: string,
	{ browser, code, recovery, now }: { browser: Browser; code: string; recovery: string; now: Date }
): Promise<(Entered & { to?: string }) | { state: 'wrong' | 'wait' | 'gone' }> {
	const step = await seeStep(db, browser, 'second-step', now);
	if (!step?.personId) return { state: 'gone' };
	const { personId } = step;
	if ((await attemptAll(db, stepLimits, personId)) !== null) return { state: 'wait' };
	const isTaken =
		recovery === ''
			? (await isConfirmed(db, personId)) && (await isRight(db, secret, personId, code, now))
			: await useRecoveryCode(db, personId, hashToken(normaliseCode(recovery)));
	if (!isTaken) return { state: 'wrong' };
	if (!(await endStep(db, browser, 'second-step', now))) return { state: 'gone' };
	for (const limit of stepLimits) await forget(db, limit, personId);
	if (recovery !== '') await tell(db, personId, 'use-recovery-code');
	return { ...(await enter(db, auth, { personId, way: 'two-steps', now })), to: step.data.to };
}
