import * as v from 'valibot';
import { endSessions, findLogin } from '../db/accounts.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { peopleHeldApart } from '../db/held-apart.ts';
import { personByEmail, personByNumber } from '../db/identity-people.ts';
import { dropLinks } from '../db/sign-in-links.ts';
import { accountsOf, putAddress } from '../db/staff-accounts.ts';
import { enqueueMail } from '../mail/outbox.ts';
import { today } from '../clock.ts';
import type { SignedIn } from '../sessions.ts';
import { isFresh } from './own-account.ts';
import { isReachable } from './tell-owner.ts';

/**
 * Why an address stays: the administrator signed in too long ago, by one step to change their own, nobody has
 * the old one, the new one is no address, is the same or is somebody's, or a staff list gives it.
 */
export type AddressRefusal =
	| 'sign-in-again'
	| 'first-two-steps'
	| 'nobody'
	| 'no-account'
	| 'from-list'
	| 'no-address'
	| 'same-address'
	| 'address-taken';

const Address = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(254), v.email());

type Asked = { who: string; address: string; actor: Pick<SignedIn, 'personId' | 'session'> };

/**
 * Gives somebody whose address no staff list changes another one to sign in with. Their sessions and links end
 * and the old address hears of it. Nobody changes their own without having shown two steps.
 * @returns why not, or `null` when it was done
 */
export function changeAddress(
	db: Db,
	{ who, address, actor }: Asked,
	now: Date
): Promise<AddressRefusal | null> {
	return db.transaction(async (tx) => {
		if (!isFresh(actor, now)) return 'sign-in-again';
		const personId = await personOf(tx, who);
		if (!personId) return 'nobody';
		if (personId === actor.personId && actor.session.way !== 'two-steps') return 'first-two-steps';
		const [account] = await accountsOf(tx, [personId]);
		if (!account) return 'no-account';
		if (!(await peopleHeldApart(tx, [personId], today(now))).has(personId)) return 'from-list';
		const read = v.safeParse(Address, address);
		if (!read.success) return 'no-address';
		const next = read.output;
		if (account.email === next) return 'same-address';
		const other = (await findLogin(tx, next))?.personId ?? (await personByEmail(tx, next));
		if (other && other !== personId) return 'address-taken';
		await putAddress(tx, account.id, next);
		await endSessions(tx, personId);
		await dropLinks(tx, personId);
		if (isReachable(account.email))
			await enqueueMail(
				tx,
				{ kind: 'address-changed', personId, to: account.email, data: {} },
				now
			);
		await record(tx, {
			...{ actor: actor.personId, role: 'administrator', action: 'change-sign-in-address' },
			...{ object: `person ${personId}`, result: 'ok', origin: 'web' }
		});
		return null;
	});
}

/** Somebody by the address they sign in with, the one they are known by, or their number. */
async function personOf(tx: Db, who: string): Promise<string | undefined> {
	if (!who.includes('@')) return personByNumber(tx, who);
	return (await findLogin(tx, who))?.personId ?? (await personByEmail(tx, who));
}
