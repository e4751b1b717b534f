import { mailKeyChanges, type KeyChange } from '../../i18n/mail-key-changes.ts';
import type { Db } from '../db/connect.ts';
import { accountsOf } from '../db/staff-accounts.ts';
import { enqueueMail } from '../mail/outbox.ts';
import type { Writer } from '../mail/writer.ts';

/** Accounts of who has no e-mail have an address that nothing can be sent to (RFC 2606). */
export const isReachable = (address: string): boolean => !address.endsWith('.invalid');

/**
 * Has somebody told by mail that something changed of how they sign in, so that they hear of it when it was
 * not them. It goes to the address that they sign in with, whatever a staff list says since.
 */
export async function tellOwner(tx: Db, personId: string, what: KeyChange): Promise<void> {
	const [account] = await accountsOf(tx, [personId]);
	if (!account || !isReachable(account.email)) return;
	await enqueueMail(tx, { kind: 'key-changed', personId, to: account.email, data: { what } });
}

/** Writes what changed of how somebody signs in. */
export const writeKeyChanges: Writer = async (_, turns, { origin }) =>
	new Map(
		turns.map(({ id, firstName, language, data }) => [
			id,
			{
				...{ firstName, url: `${origin}/account` },
				change: mailKeyChanges[language][data.what as KeyChange]
			}
		])
	);

/** Writes to the address that somebody signed in with before. */
export const writeAddressChanges: Writer = async (_, turns, { origin }) =>
	new Map(turns.map(({ id, firstName }) => [id, { firstName, url: `${origin}/` }]));
