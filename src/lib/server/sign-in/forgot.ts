import type { Db } from '../db/connect.ts';
import { personByEmail } from '../db/identity-people.ts';
import { employedOn } from '../db/people.ts';
import { enqueueMail } from '../mail/outbox.ts';
import { today } from '../clock.ts';
import { attempt } from '../rate-limits.ts';

/**
 * Has a link sent to who forgot their password, or never had one. What this answers does not depend on
 * whether somebody has that address; per address of mail and of network it is counted.
 * @returns seconds to wait; `null` when it was done, whether or not there was anything to do
 */
export async function askRecovery(
	db: Db,
	{ email, address, now }: { email: string; address: string; now: Date }
): Promise<number | null> {
	const wait = await attempt(db, 'forgot-address', address);
	if (wait !== null) return wait;
	if ((await attempt(db, 'forgot-account', email)) !== null) return null;
	await db.transaction(async (tx) => {
		const personId = await personByEmail(tx, email);
		if (!personId || !(await employedOn(tx, personId, today(now)))) return;
		await enqueueMail(tx, { kind: 'password-recovery', personId, data: {} }, now);
	});
	return null;
}
