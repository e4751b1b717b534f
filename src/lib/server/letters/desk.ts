import type { Day } from '#lib/programme/calendar.ts';
import { record } from '../db/audit.ts';
import { endSessions } from '../db/accounts.ts';
import type { Db } from '../db/connect.ts';
import { dropPin, endLetters, peopleForLetters, type LetterPerson } from '../db/letters.ts';
import { unitOptions, type UnitOption } from '../hr-question.ts';
import { unitsInScope, type StaffFilter, type StaffReader } from '../staff/staff-list.ts';

/** How somebody stands: no letter yet, one under way, one that works no longer, or they have a PIN. */
export type LetterState = 'none' | 'printed' | 'over' | 'pin';

export type LetterLine = Pick<LetterPerson, 'id' | 'number' | 'name' | 'unit'> & {
	state: LetterState;
	/** The day of it: printed, the last day, or since when; null for none. */
	day: Day | null;
	/** Printed again since they have a PIN: they lost it. */
	again: boolean;
};

export type LettersPage = {
	lines: LetterLine[];
	counts: Record<LetterState, number>;
	units: UnitOption[];
	unit: string;
	/** The page that is shown, of how many. */
	page: number;
	pages: number;
};

/** How many people stand on a page. */
const pageSize = 50;

/** Who in a unit has no e-mail, and how they stand. The look is in the audit log. */
export function lettersPage(
	db: Db,
	reader: StaffReader,
	asked: Pick<StaffFilter, 'unit' | 'page'>
): Promise<LettersPage> {
	return db.transaction(async (tx) => {
		const { units, unit, people } = await peopleIn(tx, reader, asked.unit);
		const lines = people.map((person) => lineOf(person, reader.today));
		const count = (state: LetterState) => lines.filter((line) => line.state === state).length;
		const pages = Math.max(1, Math.ceil(lines.length / pageSize));
		const page = Math.min(asked.page, pages);
		const shown = lines.slice((page - 1) * pageSize, page * pageSize);
		await note(tx, reader, 'look', { rows: shown.length, ...(unit && { unit: unit.name }) });
		return {
			...{ lines: shown, page, pages },
			counts: {
				...{ none: count('none'), printed: count('printed') },
				...{ over: count('over'), pin: count('pin') }
			},
			units: unitOptions(units),
			unit: unit?.id ?? ''
		};
	});
}

/** The people without e-mail of a unit of the reader, or of all of theirs. */
export async function peopleIn(db: Db, reader: StaffReader, asked: string) {
	const units = await unitsInScope(db, reader);
	const unit = units.find(({ id }) => id === asked);
	const within = unit ? [unit.id] : reader.scope;
	return { units, unit, people: await peopleForLetters(db, within, reader.today) };
}

/** How somebody stands on a day. */
export function lineOf(person: LetterPerson, on: Day): LetterLine {
	const { id, number, name, unit, printedOn, lastDay, usedOn, revokedOn, pinSince } = person;
	const isOpen = printedOn !== null && usedOn === null && revokedOn === null;
	const works = isOpen && lastDay! >= on;
	const who = { id, number, name, unit, again: works && pinSince !== null };
	if (works) return { ...who, state: 'printed', day: printedOn };
	if (pinSince !== null) return { ...who, state: 'pin', day: pinSince };
	if (printedOn === null) return { ...who, state: 'none', day: null };
	return { ...who, state: 'over', day: isOpen ? lastDay : revokedOn };
}

/**
 * Takes letter and PIN of somebody away, and signs them out everywhere: they cannot come in until there is
 * a new letter. @returns whether they are among the people of the reader
 */
export function takeAway(db: Db, reader: StaffReader, personId: string): Promise<boolean> {
	return db.transaction(async (tx) => {
		const { people } = await peopleIn(tx, reader, '');
		const found = people.find(({ id }) => id === personId);
		if (!found) return false;
		await endLetters(tx, [personId], reader.today);
		await dropPin(tx, personId);
		await endSessions(tx, personId);
		await note(tx, reader, 'revoke-letter', { person: found.number });
		return true;
	});
}

/** Writes down what HR did with letters. */
export const note = (
	db: Db,
	{ personId }: StaffReader,
	action: string,
	detail: Record<string, string | number>
): Promise<void> =>
	record(db, {
		...{ actor: personId, role: 'hr', action, object: 'letters', result: 'ok', origin: 'web' },
		detail
	});
