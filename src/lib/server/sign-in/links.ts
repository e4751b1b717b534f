import type { Db } from '../db/connect.ts';
import { passwordHashOf } from '../db/accounts.ts';
import { employedOn } from '../db/people.ts';
import { putLink, type LinkKind } from '../db/sign-in-links.ts';
import { today } from '../clock.ts';
import { oneTimeToken } from '../secrets.ts';

/** How long a link works, in hours: an invitation may lie in a mailbox during a holiday. */
export const linkHours = { invitation: 14 * 24, recovery: 2 } as const;

/** The path of a link. */
export const pathOfLink = (token: string) => `/invitation/${token}`;

/**
 * Makes the link of a mail at the moment it is sent; the one before it stops working.
 * @returns its path; `null` for who has left, and for an invitation of who has a password already
 */
export const linkMaker =
	(kind: LinkKind) =>
	async (tx: Db, personId: string, now: Date): Promise<string | null> => {
		if (!(await employedOn(tx, personId, today(now)))) return null;
		if (kind === 'invitation' && (await passwordHashOf(tx, personId)) !== null) return null;
		const { token, hash } = oneTimeToken();
		const expiresAt = new Date(now.getTime() + linkHours[kind] * 3_600_000);
		await putLink(tx, { tokenHash: hash, kind, personId, expiresAt });
		return pathOfLink(token);
	};
