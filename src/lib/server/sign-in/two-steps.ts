import type { Db } from '../db/connect.ts';
import { isTwoStepSession } from '../db/identity-sessions.ts';
import { hasSecondFactor } from '../db/passkeys-codes.ts';
import type { SessionWay } from '../db/sessions.ts';
import type { SignedIn } from '../sessions.ts';

/** Whether two steps were shown for a session: here, or at a provider of which that is known. */
export const showedTwoSteps = async (
	db: Db,
	{ id, way }: { id: string; way: SessionWay }
): Promise<boolean> =>
	way === 'two-steps' || (way === 'provider' && (await isTwoStepSession(db, id)));

/**
 * Whether somebody has a second step here and came in without showing it, through a provider of which no two
 * steps are known. Until they show it they change nothing of it: another one would take its place.
 */
export const owesOwnStep = async (
	db: Db,
	{ personId, needsSecondStep }: Pick<SignedIn, 'personId' | 'needsSecondStep'>
): Promise<boolean> => needsSecondStep && (await hasSecondFactor(db, personId));
