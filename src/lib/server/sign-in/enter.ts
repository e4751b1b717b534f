import type { Auth } from '../auth.ts';
import { today } from '../clock.ts';
import type { Db } from '../db/connect.ts';
import { hasSecondFactor } from '../db/passkeys-codes.ts';
import { employedOn } from '../db/people.ts';
import type { SessionWay } from '../db/sessions.ts';
import { openSession, type Opened } from './open-session.ts';

export type Entered =
	| ({ state: 'signed-in'; personId: string } & Opened)
	| { state: 'second-step'; personId: string }
	| { state: 'not-employed' };

type Comer = { personId: string; way: SessionWay; now: Date; alone?: boolean };

/**
 * Lets somebody in who has proved who they are. Who has a second step still has to show it after a password
 * or a PIN; nothing is open until then. Who does not work here is not let in.
 * @param who `alone`: what they showed does not count for a second step
 */
export async function enter(
	db: Db,
	auth: Auth,
	{ personId, way, now, alone = way === 'password' || way === 'pin' }: Comer
): Promise<Entered> {
	if (!(await employedOn(db, personId, today(now)))) return { state: 'not-employed' };
	if (alone && (await hasSecondFactor(db, personId))) return { state: 'second-step', personId };
	return { state: 'signed-in', personId, ...(await openSession(db, auth, personId, way)) };
}
