import type { LtiTrouble } from '../../lti/trouble.ts';
import type { Auth } from '../auth.ts';
import { today } from '../clock.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { peopleHeldApart } from '../db/held-apart.ts';
import { hashToken } from '../secrets.ts';
import { enter } from '../sign-in/enter.ts';
import type { SetCookie } from '../sign-in/open-session.ts';
import { askSecondStep } from '../sign-in/second-step.ts';
import { endStep, type Browser } from '../sign-in/steps.ts';

export type Arrived =
	| { state: 'signed-in'; cookies: SetCookie[]; to: string }
	/** The browser waits for it. */
	| { state: 'second-step' }
	| { state: 'trouble'; trouble: LtiTrouble; platformId: string | null };

type Here = { browser: Browser; answer: string; signedIn: string | null; now: Date };

/**
 * Lets somebody in whom a learning system sent, in the browser that began and that came back. Who has a role
 * that is held apart never comes in this way: whoever runs the learning system could be them. They go on where
 * they have signed in themselves. Whoever has a second step shows it here too, for the same reason.
 * @param here `signedIn`: who is signed in in this browser
 */
export async function arrive(
	db: Db,
	auth: Auth,
	{ browser, answer, signedIn, now }: Here
): Promise<Arrived> {
	const step = await endStep(db, browser, 'lti', now);
	if (!step?.personId || step.data['answer'] !== hashToken(answer))
		return { state: 'trouble', trouble: 'expired', platformId: null };
	const { personId } = step;
	const { platform: platformId, to } = step.data as { platform: string; to: string };
	if (signedIn === personId) return { state: 'signed-in', cookies: [], to };
	if ((await peopleHeldApart(db, [personId], today(now))).has(personId)) {
		await record(db, {
			...{ actor: personId, action: 'come-from-platform', object: `lti-platform ${platformId}` },
			...{ result: 'refused', origin: 'platform' }
		});
		return { state: 'trouble', trouble: 'held-apart', platformId };
	}
	const entered = await enter(db, auth, { personId, way: 'provider', now, alone: true });
	if (entered.state === 'not-employed')
		return { state: 'trouble', trouble: 'not-employed', platformId };
	if (entered.state === 'second-step') {
		await askSecondStep(db, browser, { personId, to, now });
		return { state: 'second-step' };
	}
	return { state: 'signed-in', cookies: entered.cookies, to };
}
