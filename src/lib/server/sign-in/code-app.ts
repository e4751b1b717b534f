import { today } from '../clock.ts';
import type { Db } from '../db/connect.ts';
import * as codes from '../db/passkeys-codes.ts';
import { raiseSession } from '../db/sessions.ts';
import { attemptAll, forget } from '../rate-limits.ts';
import type { SignedIn } from '../sessions.ts';
import { codesOfFirst, tell, tidyCodes } from './recovery-codes.ts';
import { openText, sealText } from './sealed.ts';
import { tellOwner } from './tell-owner.ts';
import { newCodeSecret, stepOfCode } from './totp.ts';

/** Wrong codes of somebody: in a quarter of an hour, and in a month against patient guessing. */
export const stepLimits = ['second-step-person', 'second-step-person-month'] as const;

export type Owner = Pick<SignedIn, 'personId' | 'session'>;

/**
 * The secret of an app that somebody is adding: the same until its first code was right, so that a page that
 * is loaded again still fits the app. `null`: they have one already.
 */
export async function newApp(db: Db, secret: string, personId: string): Promise<string | null> {
	const known = await codes.codeAppOf(db, personId);
	if (known?.confirmedOn) return null;
	const opened = known && openText(secret, 'code-app', personId, known.secret);
	if (opened) return opened;
	const made = newCodeSecret();
	const kept = await codes.putCodeApp(db, personId, sealText(secret, 'code-app', personId, made));
	return kept ? made : null;
}

/**
 * Adds the app of which somebody typed a code.
 * @returns the recovery codes, to be shown once (none where they have some), or what is wrong
 */
export async function confirmApp(
	db: Db,
	secret: string,
	owner: Owner,
	{ typed, now }: { typed: string; now: Date }
): Promise<{ codes: string[] } | 'wrong' | 'wait'> {
	const { personId, session } = owner;
	if ((await attemptAll(db, stepLimits, personId)) !== null) return 'wait';
	return db.transaction(async (tx) => {
		if (!(await isRight(tx, secret, personId, typed, now))) return 'wrong';
		await codes.confirmCodeApp(tx, personId, today(now));
		await raiseSession(tx, session.id);
		await tell(tx, personId, 'add-code-app');
		await tellOwner(tx, personId, 'app-added');
		for (const limit of stepLimits) await forget(tx, limit, personId);
		return { codes: await codesOfFirst(tx, personId) };
	});
}

/** Takes the app away. Without any second step left, the recovery codes go too. */
export function removeApp(db: Db, personId: string): Promise<void> {
	return db.transaction(async (tx) => {
		if (!(await codes.removeCodeApp(tx, personId))) return;
		await tidyCodes(tx, personId);
		await tell(tx, personId, 'remove-code-app');
		await tellOwner(tx, personId, 'app-removed');
	});
}

/** Whether a code of somebody's app is right and was not used before; it is used up. */
export async function isRight(
	db: Db,
	secret: string,
	personId: string,
	typed: string,
	now: Date
): Promise<boolean> {
	const app = await codes.codeAppOf(db, personId);
	const opened = app && openText(secret, 'code-app', personId, app.secret);
	const step = opened ? stepOfCode(opened, typed, now) : undefined;
	return step !== undefined && codes.useTimeStep(db, personId, step);
}
