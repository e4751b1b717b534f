import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import * as codes from '../db/passkeys-codes.ts';
import { passkeysOf } from '../db/passkeys.ts';
import { certificateCode, hashToken } from '../secrets.ts';
import { tellOwner } from './tell-owner.ts';

/** How many recovery codes somebody gets at a time. */
const recoveryCodes = 8;

/** Recovery codes with a first second step; none for who has some. */
export async function codesOfFirst(tx: Db, personId: string): Promise<string[]> {
	return (await codes.recoveryCodesLeft(tx, personId)) > 0 ? [] : giveCodes(tx, personId);
}

/** New recovery codes, in the place of those somebody had. @returns them, to be shown once */
export function newRecoveryCodes(db: Db, personId: string): Promise<string[]> {
	return db.transaction(async (tx) => {
		if (!(await codes.hasSecondFactor(tx, personId))) return [];
		await tell(tx, personId, 'make-recovery-codes');
		await tellOwner(tx, personId, 'codes-made');
		return giveCodes(tx, personId);
	});
}

/** Throws recovery codes away when there is nothing left to recover. */
export async function tidyCodes(tx: Db, personId: string): Promise<void> {
	const left = await passkeysOf(tx, personId);
	const app = await codes.codeAppOf(tx, personId);
	if (left.length === 0 && !app?.confirmedOn) await codes.putRecoveryCodes(tx, personId, []);
}

async function giveCodes(tx: Db, personId: string): Promise<string[]> {
	const made = Array.from({ length: recoveryCodes }, () => certificateCode());
	await codes.putRecoveryCodes(tx, personId, made.map(hashToken));
	return made;
}

/** Keeps in the log what somebody did to their own way of signing in. */
export const tell = (tx: Db, actor: string, action: string) =>
	record(tx, { actor, action, object: 'own-account', result: 'ok', origin: 'web' });
