import type { Db } from '../db/connect.ts';
import { passwordHashOf } from '../db/accounts.ts';
import { codeAppOf, recoveryCodesLeft } from '../db/passkeys-codes.ts';
import { passkeysOf } from '../db/passkeys.ts';
import { providerOfSession } from '../db/identity-sessions.ts';
import { endSession, sessionsOf, type OwnSession } from '../db/sessions.ts';
import type { SignedIn } from '../sessions.ts';
import { tell } from './recovery-codes.ts';
import { owesOwnStep } from './two-steps.ts';

/** How long after signing in somebody may change with what they sign in. */
const freshMinutes = 15;

export type OwnAccount = {
	email: string;
	hasPassword: boolean;
	/** The provider that opened this session. */
	provider: string | null;
	sessions: (OwnSession & { here: boolean })[];
	passkeys: { id: string; name: string; madeOn: string }[];
	/** The day on which the app was added. */
	app: string | null;
	recoveryCodes: number;
	/** Signed in lately enough to change all this. */
	fresh: boolean;
	needsSecondStep: boolean;
	/** They have a second step, and have to sign in with it before they change anything here. */
	owesStep: boolean;
};

/** Whether somebody signed in lately enough to change with what they sign in. */
export const isFresh = ({ session }: Pick<SignedIn, 'session'>, now: Date): boolean =>
	now.getTime() - session.since.getTime() < freshMinutes * 60_000;

/** Whether somebody may change with what they sign in: lately signed in, by all the steps they have. */
export const mayChangeKeys = async (db: Db, person: SignedIn, now: Date): Promise<boolean> =>
	isFresh(person, now) && !(await owesOwnStep(db, person));

/** Everything with which somebody signs in, and where they are signed in. */
export async function ownAccount(db: Db, person: SignedIn, now: Date): Promise<OwnAccount> {
	const { personId, session, email, needsSecondStep } = person;
	const [hash, provider, sessions, passkeys, app, recoveryCodes, owesStep] = await Promise.all([
		passwordHashOf(db, personId),
		providerOfSession(db, session.id),
		sessionsOf(db, personId, now),
		passkeysOf(db, personId),
		codeAppOf(db, personId),
		recoveryCodesLeft(db, personId),
		owesOwnStep(db, person)
	]);
	return {
		email: email.endsWith('.invalid') ? '' : email,
		hasPassword: hash !== null,
		provider: provider?.name ?? null,
		sessions: sessions.map((each) => ({ ...each, here: each.id === session.id })),
		passkeys: passkeys.map(({ id, name, madeOn }) => ({ id, name, madeOn })),
		app: app?.confirmedOn ?? null,
		recoveryCodes,
		fresh: isFresh(person, now) && !owesStep,
		...{ needsSecondStep, owesStep }
	};
}

/** Ends another session of somebody; their own ends by signing out. @returns whether it was theirs */
export function endOwnSession(
	db: Db,
	{ personId, session }: Pick<SignedIn, 'personId' | 'session'>,
	id: string
): Promise<boolean> {
	if (id === session.id) return Promise.resolve(false);
	return db.transaction(async (tx) => {
		const isEnded = await endSession(tx, personId, id);
		if (isEnded) await tell(tx, personId, 'end-session');
		return isEnded;
	});
}
