import type { Db } from '../db/connect.ts';
import { linkMaker } from '../sign-in/links.ts';
import type { LinkKind } from './kinds.ts';

/**
 * Makes the one-time link of a mail when it is sent: keeps the hash of a new token, which takes the place of
 * the one before, and gives the path with the token in it. `null`: there is nothing to send any more.
 */
export type LinkMaker = (tx: Db, personId: string, now: Date) => Promise<string | null>;

/** Who makes the link of which mail. */
export const linkMakers: Record<LinkKind, LinkMaker> = {
	invitation: linkMaker('invitation'),
	'password-recovery': linkMaker('recovery')
};
