import { administratorsOn } from '../db/administrators.ts';
import type { Db } from '../db/connect.ts';
import { record } from '../db/audit.ts';
import { providers } from '../db/identity-providers.ts';
import {
	administratorsNeedTwoSteps,
	setAdministratorsTwoSteps,
	withSecondFactor
} from '../db/passkeys-codes.ts';
import { today } from '../clock.ts';

/** How people sign in here: the providers, and the administrators by name, which is a line in the log. */
export async function signInState(db: Db, actor: string, now: Date) {
	const administrators = await administratorsOn(db, today(now));
	const [known, needed, with_] = await Promise.all([
		providers(db),
		administratorsNeedTwoSteps(db),
		withSecondFactor(
			db,
			administrators.map(({ personId }) => personId)
		)
	]);
	await record(db, {
		...{ actor, role: 'administrator', action: 'look', object: 'administrators' },
		...{ result: 'ok', origin: 'web', detail: { rows: administrators.length } }
	});
	return {
		providers: known.map(({ slug, name, issuer, open, trouble, troubleOn, lastUsedOn }) => ({
			...{ slug, name, issuer, open, trouble, troubleOn, lastUsedOn }
		})),
		needed,
		administrators: administrators.map(({ personId, name }) => ({
			name,
			twoSteps: with_.includes(personId)
		}))
	};
}

/** Sets whether administrators need a second step. */
export function askTwoSteps(
	db: Db,
	{ needed, actor }: { needed: boolean; actor: string }
): Promise<void> {
	return db.transaction(async (tx) => {
		await setAdministratorsTwoSteps(tx, needed);
		await record(tx, {
			...{ actor, role: 'administrator', action: needed ? 'ask-two-steps' : 'drop-two-steps' },
			...{ object: 'administrators', result: 'ok', origin: 'web' }
		});
	});
}
