import { areCorrected } from '../db/corrections.ts';
import { markVoided } from '../db/outside-completions.ts';
import { findPerson, fullName } from '../db/people.ts';
import { keepTurn, removeTurn } from '../db/turns-kept.ts';
import { untellTurn } from '../corrections/telling.ts';
import type { Taken } from './take.ts';

/**
 * Takes back what a statement counted for, because its system voided it; what was told of it is voided too.
 * A completion that HR put right stays: that was looked at by somebody. Call it in a transaction.
 */
export async function takeBack(
	{ db, library, today }: Taken,
	{ id, enrolmentId }: { id: string; enrolmentId: string | null }
): Promise<void> {
	await markVoided(db, id, today);
	const turn = enrolmentId ? await keepTurn(db, enrolmentId) : undefined;
	if (!turn || (await areCorrected(db, [turn.turn.id]))) return;
	const person = await findPerson(db, turn.turn.personId);
	const { personnelNumber } = person!;
	const learner = { personnelNumber, name: fullName(person!) };
	await untellTurn(db, turn, { library, learner, today });
	await removeTurn(db, turn.turn.id);
}
