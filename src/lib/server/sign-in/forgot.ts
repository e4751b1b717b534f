import type { Day } from '../../programme/calendar.ts';
import { findLogin } from '../db/accounts.ts';
import type { Db } from '../db/connect.ts';
import { personByEmail } from '../db/identity-people.ts';
import { peopleHeldApart } from '../db/held-apart.ts';
import { employedOn } from '../db/people.ts';
import { accountsOf } from '../db/staff-accounts.ts';
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
		const found = await receiverOf(tx, email, today(now));
		if (!found || !(await employedOn(tx, found.personId, today(now)))) return;
		await enqueueMail(tx, { kind: 'password-recovery', ...found, data: {} }, now);
	});
	return null;
}

/**
 * Who asks, and where the link goes. Of somebody whose key HR holds apart it goes to the address they sign in
 * with, and to no address that a staff list gave them since.
 */
async function receiverOf(
	tx: Db,
	email: string,
	on: Day
): Promise<{ personId: string; to?: string } | undefined> {
	const personId = (await findLogin(tx, email))?.personId ?? (await personByEmail(tx, email));
	if (!personId || !(await peopleHeldApart(tx, [personId], on)).has(personId))
		return personId ? { personId } : undefined;
	const [account] = await accountsOf(tx, [personId]);
	if (!account) return { personId };
	return account.email === email.trim().toLowerCase() ? { personId, to: account.email } : undefined;
}
