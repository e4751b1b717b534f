import type { Library } from '../../content/library.ts';
import type { Day } from '../../programme/calendar.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { addCorrection, type Correction } from '../db/corrections.ts';
import { completedOnDay, lockPerson } from '../db/hr-person.ts';
import { fullName, type Person } from '../db/people.ts';
import { keepTurn, putTurn, removeTurn, type KeptTurn } from '../db/turns-kept.ts';
import { certificateCode } from '../secrets.ts';
import { isUuid } from '../uuid.ts';
import { addedTurn } from './added-turn.ts';
import type { Asked } from './read-form.ts';
import { tellTurn, untellTurn } from './telling.ts';

/** Who puts something right, and when. */
export type Corrector = { personId: string; today: Day };

/** Why nothing was put right: it is one's own, is gone or never was, is so already, or the day is taken. */
export type CorrectionRefusal = 'yourself' | 'gone' | 'same-day' | 'day-taken' | 'no-programme';
export type Corrected = { ok: true; id: string } | { ok: false; refused: CorrectionRefusal };

const no = (refused: CorrectionRefusal): Corrected => ({ ok: false, refused });

/**
 * Puts a completion of somebody else right, and keeps why. A certificate with the wrong day, or of what was
 * never finished, proves nothing from then on. What was told to the record store is taken back and told
 * anew, and the audit log has a line; all of it or nothing.
 */
export function correctCompletion(
	db: Db,
	library: Library,
	who: Corrector,
	person: Person,
	asked: Asked
): Promise<Corrected> {
	return db.transaction(async (tx) => {
		if (person.id === who.personId) return no('yourself');
		await lockPerson(tx, person.id);
		const before = asked.act === 'add' ? null : await ownTurn(tx, person, asked.turn);
		if (before === undefined) return no('gone');
		const after = await becomes(tx, person, before, asked);
		if (after === undefined) return no('no-programme');
		const refused = await refusalOf(tx, before, after);
		if (refused) return no(refused);
		if (after) await putTurn(tx, after);
		else await removeTurn(tx, before!.turn.id);
		const id = await addCorrection(tx, {
			...{ personId: person.id, enrolmentId: (after ?? before)!.turn.id, act: asked.act },
			...{ reason: asked.reason, before, after, withdrawnCode: before?.code ?? null },
			madeBy: who.personId
		});
		await tellChange(tx, library, { person, today: who.today }, before, after);
		await logCorrection(tx, who, 'correct-completion', person, { before, after });
		return { ok: true, id };
	});
}

/** A completed turn of somebody, or `undefined`. */
async function ownTurn(db: Db, person: Person, id: string): Promise<KeptTurn | undefined> {
	const kept = isUuid(id) ? await keepTurn(db, id) : undefined;
	return kept?.turn.personId === person.id && kept.turn.completedOn !== null ? kept : undefined;
}

/** What a turn becomes: nothing (`null`), or with other days and a new certificate. */
async function becomes(
	db: Db,
	person: Person,
	before: KeptTurn | null,
	asked: Asked
): Promise<KeptTurn | null | undefined> {
	if (asked.act === 'remove') return null;
	if (asked.act === 'add') return addedTurn(db, person.id, asked);
	const { turn, items, modules } = before!;
	const { day } = asked;
	const atMost = (other: Day) => (other > day ? day : other);
	return {
		turn: { ...turn, completedOn: day, startedOn: atMost(turn.startedOn) },
		items: items.map((item) => ({ ...item, doneOn: atMost(item.doneOn) })),
		modules: modules.map((each) => ({ ...each, completedOn: atMost(each.completedOn) })),
		code: certificateCode()
	};
}

async function refusalOf(
	db: Db,
	before: KeptTurn | null,
	after: KeptTurn | null
): Promise<CorrectionRefusal | undefined> {
	if (!after) return undefined;
	if (before?.turn.completedOn === after.turn.completedOn) return 'same-day';
	return (await completedOnDay(db, after.turn)) ? 'day-taken' : undefined;
}

/** Takes back what was told of a turn, and tells what it became. */
export async function tellChange(
	db: Db,
	library: Library,
	{ person, today }: { person: Person; today: Day },
	before: KeptTurn | null,
	after: KeptTurn | null
): Promise<void> {
	const { personnelNumber } = person;
	const terms = { library, today, learner: { personnelNumber, name: fullName(person) } };
	if (before) await untellTurn(db, before, terms);
	if (after) await tellTurn(db, after, terms);
}

/** Writes in the audit log what became of a completion; the reason stands with the correction only. */
export function logCorrection(
	db: Db,
	{ personId }: Corrector,
	action: 'correct-completion' | 'undo-correction',
	{ personnelNumber }: Person,
	{ before, after }: Pick<Correction, 'before' | 'after'>
): Promise<void> {
	const was = before?.turn.completedOn;
	const now = after?.turn.completedOn;
	return record(db, {
		...{ actor: personId, role: 'hr', action, result: 'ok', origin: 'web' },
		object: `completions of ${(after ?? before)!.turn.programme}`,
		detail: { person: personnelNumber, ...(was && { was }), ...(now && { becomes: now }) }
	});
}
