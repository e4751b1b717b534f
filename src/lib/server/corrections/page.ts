import type { Day } from '../../programme/calendar.ts';
import type { Db } from '../db/connect.ts';
import { completedTurnsOf, type CompletedTurn } from '../db/hr-person.ts';
import { fullName, type Person } from '../db/people.ts';
import type { ProgrammeOption } from '../hr-programmes.ts';
import { countedProgrammes } from '../hr-question.ts';
import { isUuid } from '../uuid.ts';

export type CorrectionPage = {
	today: Day;
	person: { id: string; name: string };
	/** What is put right; `null` where a completion is added. */
	turn: CompletedTurn | null;
	programmes: ProgrammeOption[];
};

/** What the page of a correction shows; `undefined` for a turn that is not there for this person. */
export async function correctionPage(
	db: Db,
	person: Person,
	turnId: string | null,
	today: Day
): Promise<CorrectionPage | undefined> {
	if (turnId !== null && !isUuid(turnId)) return undefined;
	const turns = turnId === null ? [] : await completedTurnsOf(db, person.id);
	const turn = turns.find(({ id }) => id === turnId) ?? null;
	if (turnId !== null && turn === null) return undefined;
	const programmes = (await countedProgrammes(db, today))
		.map(({ definition: { id, title } }) => ({ id, title }))
		.toSorted((a, b) => a.title.localeCompare(b.title, 'nl'));
	return { today, person: { id: person.id, name: fullName(person) }, turn, programmes };
}
