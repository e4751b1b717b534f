import type { Db } from '../db/connect.ts';
import { endSessions } from '../db/accounts.ts';
import { record } from '../db/audit.ts';
import { personByEmail, personByNumber, unlinkAll } from '../db/identity-people.ts';
import { unlinkLearner } from '../db/lti-people.ts';
import { dropSecondFactors } from '../db/passkeys-codes.ts';
import { forget } from '../rate-limits.ts';
import { stepLimits } from './code-app.ts';
import { tellOwner } from './tell-owner.ts';

/**
 * What an administrator can do for somebody who cannot come in. `second-step`: they lost the device and the
 * recovery codes. `link`: a provider or a learning system calls them by
 * another name than before.
 */
export const helps = ['second-step', 'link'] as const;
export type Help = (typeof helps)[number];

/** Helps somebody; every session of theirs ends, and they are told apart by what they show next. */
export async function helpPerson(
	db: Db,
	{ who, help, actor }: { who: string; help: Help; actor: string }
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const personId = who.includes('@')
			? await personByEmail(tx, who)
			: await personByNumber(tx, who);
		if (!personId || personId === actor) return false;
		if (help === 'link') {
			await unlinkAll(tx, personId);
			await unlinkLearner(tx, personId);
		} else {
			await dropSecondFactors(tx, personId);
			for (const limit of stepLimits) await forget(tx, limit, personId);
			await tellOwner(tx, personId, 'second-step-removed');
		}
		await endSessions(tx, personId);
		await record(tx, {
			...{
				actor,
				role: 'administrator',
				result: 'ok',
				origin: 'web',
				object: `person ${personId}`
			},
			action: help === 'link' ? 'forget-provider-name' : 'remove-second-step'
		});
		return true;
	});
}
