import { createHash, randomUUID } from 'node:crypto';
import type { Library } from '../content/library.ts';
import type { Day } from '../programme/calendar.ts';
import { drawPlan } from '../programme/draw.ts';
import { isMeeting, progressOf, type Progress } from '../programme/progress.ts';
import { fits, isOffered } from '../programme/requirement.ts';
import type { Programme } from '../programme/schema.ts';
import { completed } from '../xapi/statement.ts';
import { candidatesFor } from './candidates.ts';
import type { Db } from './db/connect.ts';
import * as learning from './db/learning.ts';
import { coreDilemmas } from './db/ballot-periods.ts';
import { positionOf } from './db/positions.ts';
import { withdrawnOn } from './db/programme-withdrawals.ts';
import { currentProgrammes, findVersion } from './db/programmes.ts';
import { rulesOn } from './db/rules.ts';
import { storeStatements } from './db/statements.ts';
import { certificateCode } from './secrets.ts';
import type { SignedIn } from './sessions.ts';

/** One turn of somebody through a programme, with how far it is. */
export type Turn = {
	enrolment: learning.Enrolment;
	programme: Programme;
	progress: Progress;
};

type Learner = Pick<SignedIn, 'personId' | 'personnelNumber' | 'name'>;
/** `stored`: the day on which it is written down, when that is another than the day it was done. */
type Terms = { on: Day; organisation: string; stored?: Day };

/** The turn that is open, or else the newest that was completed; `undefined` when never started. */
export async function findTurn(
	db: Db,
	personId: string,
	programmeId: string
): Promise<Turn | undefined> {
	const turns = (await learning.enrolmentsOf(db, personId)).filter(
		({ programme }) => programme === programmeId
	);
	const enrolment = turns.find(({ completedOn }) => completedOn === null) ?? turns[0];
	return enrolment && describe(db, enrolment);
}

/**
 * Starts a programme in its newest version, or goes on with the turn that is open in the version it
 * was started in. The items are drawn once, here.
 * @returns `undefined` when there is no such programme for this person
 */
export async function startProgramme(
	db: Db,
	library: Library,
	person: Pick<SignedIn, 'personId' | 'audiences'>,
	programmeId: string,
	on: Day
): Promise<Turn | undefined> {
	return db.transaction(async (tx) => {
		const published = (await currentProgrammes(tx)).find(
			({ definition }) => definition.id === programmeId
		);
		const position = await positionOf(tx, person.personId, on);
		if (!published || !position) return undefined;
		const { definition, since } = published;
		const asked = (await rulesOn(tx, on, [definition.id])).some((rule) => fits(rule, position));
		if (!asked && !isOffered(definition.audiences, position, since)) return undefined;
		const turns = await learning.enrolmentsOf(tx, person.personId);
		const isOpen = turns.some((turn) => turn.programme === programmeId && !turn.completedOn);
		if (!isOpen && (await withdrawnOn(tx, on)).has(programmeId)) return undefined;
		const doneBefore = await learning.everDone(tx, person.personId);
		const plan = drawPlan(
			definition,
			candidatesFor(library, definition),
			{ audiences: person.audiences, doneBefore },
			(ids) => shuffleFor(`${person.personId} ${definition.id} ${definition.version}`, ids),
			await coreDilemmas(tx)
		);
		const enrolment = await learning.enrol(tx, {
			personId: person.personId,
			programme: definition.id,
			version: definition.version,
			proves: definition.countsAs ?? definition.id,
			plan,
			startedOn: on
		});
		return describe(tx, enrolment);
	});
}

/**
 * Marks an item done, and with it the module and the programme when they are; the statements that
 * tell it are written in the same transaction. Doing it twice changes nothing.
 * @returns the turn after it, or `undefined` when the item is not in this person's plan or not open yet
 */
export async function finishItem(
	db: Db,
	person: Learner,
	step: { programme: string; module: string; item: string },
	terms: Terms
): Promise<Turn | undefined> {
	return db.transaction(async (tx) => {
		const found = await findTurn(tx, person.personId, step.programme);
		if (!found) return undefined;
		const enrolment = await learning.lockEnrolment(tx, found.enrolment.id);
		const before = await describe(tx, enrolment);
		const module = before.progress.modules.find((entry) => entry.module === step.module);
		if (!module?.open || !module.items.some(({ item }) => item === step.item)) return undefined;
		if (
			enrolment.completedOn === null ||
			module.items.some(({ item, done }) => item === step.item && !done)
		) {
			await learning.markItem(tx, { enrolmentId: enrolment.id, ...step, doneOn: terms.on });
		}
		return conclude(tx, person, await describe(tx, enrolment), step.module, terms);
	});
}

/**
 * Marks a meeting attended in the turn that is open, or else the newest; like an item it may make the
 * programme complete. Doing it twice changes nothing.
 * @param on the day of the meeting
 * @returns whether there is a turn with this meeting in it
 */
export async function finishMeeting(
	db: Db,
	person: Learner,
	step: { programme: string; module: string },
	terms: Terms
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const found = await findTurn(tx, person.personId, step.programme);
		if (!found?.progress.modules.some((entry) => isMeeting(entry) && entry.module === step.module))
			return false;
		const enrolment = await learning.lockEnrolment(tx, found.enrolment.id);
		const turn = await describe(tx, enrolment, [step.module]);
		await conclude(tx, person, turn, step.module, terms);
		return true;
	});
}

/** Writes what a turn in which something was done has come to: module and programme, and their statements. */
async function conclude(
	tx: Db,
	person: Learner,
	{ enrolment, programme, progress }: Turn,
	at: string,
	{ on, organisation, stored = on }: Terms
): Promise<Turn> {
	const { id, version, title } = programme;
	const tell = (module?: { id: string; title: string }) =>
		completed(randomUUID(), organisation, person, {
			programme: { id, version, title },
			...(module && { module }),
			on
		});
	const statements = [];
	const module = progress.modules.find((entry) => entry.module === at)!;
	const step = { enrolmentId: enrolment.id, module: at, completedOn: on };
	if (module.state === 'done' && (await learning.markModule(tx, step)))
		statements.push(tell({ id: at, title: module.title }));
	if (progress.completed && enrolment.completedOn === null) {
		await learning.complete(tx, enrolment.id, on, certificateCode());
		statements.push(tell());
	}
	await storeStatements(tx, statements, stored);
	return { programme, progress, enrolment: await learning.lockEnrolment(tx, enrolment.id) };
}

async function describe(
	db: Db,
	enrolment: learning.Enrolment,
	attended: readonly string[] = []
): Promise<Turn> {
	const programme = await findVersion(db, enrolment.programme, enrolment.version);
	if (!programme) throw new Error(`version ${enrolment.version} of ${enrolment.programme} is gone`);
	const done = new Set([...(await learning.doneSteps(db, enrolment.id)), ...attended]);
	return { enrolment, programme, progress: progressOf(programme, enrolment.plan, done) };
}

/** An order of ids that is always the same for one seed. */
function shuffleFor(seed: string, ids: string[]): string[] {
	const rank = (id: string) => createHash('sha256').update(`${seed} ${id}`).digest('hex');
	return ids.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
