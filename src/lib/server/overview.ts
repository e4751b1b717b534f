import type { Day } from '../programme/calendar.ts';
import { standingOf, type DutyState, type Standing } from '../programme/duty.ts';
import { counting, isMeeting, progressOf, type Progress } from '../programme/progress.ts';
import { isOffered } from '../programme/requirement.ts';
import type { Programme } from '../programme/schema.ts';
import type { Db } from './db/connect.ts';
import { doneSteps, enrolmentsOf, type Enrolment } from './db/learning.ts';
import { exceptionsFor, positionOf, waitingFor } from './db/positions.ts';
import { withdrawnOn } from './db/programme-withdrawals.ts';
import { currentProgrammes, findVersion } from './db/programmes.ts';
import { rulesOn } from './db/rules.ts';

/** `again`: it is time to renew a proof; `expired`: that is overdue. */
export type ProgrammeState = DutyState | 'again' | 'expired';

/** A programme as it stands for one person. */
export type ProgrammeCard = {
	id: string;
	title: string;
	summary: string;
	readingLevel: Programme['readingLevel'];
	countsAs: string | null;
	required: boolean;
	state: ProgrammeState;
	dueOn: Day | null;
	completedOn: Day | null;
	done: number;
	total: number;
	minutesLeft: number;
	next: { module: string; item: string } | null;
	/** A meeting that is still to attend, in a programme that was started. */
	attend: Progress['attend'];
};

/** Every programme that is for somebody on a day: required ones first, then by due date and title. */
export async function programmesOf(db: Db, personId: string, on: Day): Promise<ProgrammeCard[]> {
	const position = await positionOf(db, personId, on);
	if (!position) return [];
	const [published, withdrawn, turns, rules, exceptions, waiting] = await Promise.all([
		currentProgrammes(db),
		withdrawnOn(db, on),
		enrolmentsOf(db, personId),
		rulesOn(db, on),
		exceptionsFor(db, personId, position, on),
		waitingFor(db, personId, on)
	]);
	const cards = published.map(async ({ definition, since }) => {
		const { id, countsAs } = definition;
		// Of what is withdrawn somebody keeps what they began.
		if (withdrawn.has(id) && !turns.some(({ programme }) => programme === id)) return;
		// A programme that counts as another proves that other, and on its own card itself.
		const proven = turns.map((turn) => ({
			...turn,
			programme: countsAs && turn.programme === id ? id : turn.proves
		}));
		const facts = {
			...{ position, exceptions, waits: waiting.includes(id) },
			started: proven.some((turn) => turn.programme === id && isOpen(turn, on)),
			proofs: proven.flatMap(({ programme, completedOn }) =>
				completedOn && completedOn <= on ? [{ programme, completedOn }] : []
			)
		};
		const standing = standingOf(id, rules, facts, on);
		const open = turns.find((turn) => turn.programme === id && turn.completedOn === null);
		if (!standing.required && !open && !isOffered(definition.audiences, position, since)) return;
		return cardOf(db, definition, standing, { open, on });
	});
	const listed = (await Promise.all(cards)).filter((card) => card !== undefined);
	return listed.toSorted(
		(a, b) =>
			Number(b.required) - Number(a.required) ||
			(a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') ||
			a.title.localeCompare(b.title, 'nl')
	);
}

const isOpen = ({ startedOn, completedOn }: Enrolment, on: Day) =>
	startedOn <= on && (completedOn === null || completedOn > on);

async function cardOf(
	db: Db,
	definition: Programme,
	standing: Standing,
	{ open, on }: { open: Enrolment | undefined; on: Day }
): Promise<ProgrammeCard> {
	const version = (open && (await findVersion(db, open.programme, open.version))) ?? definition;
	const progress = open && progressOf(version, open.plan, await doneSteps(db, open.id));
	const untouched = counting(definition.modules);
	return {
		id: definition.id,
		title: version.title,
		summary: version.summary,
		readingLevel: version.readingLevel,
		countsAs: definition.countsAs ?? null,
		required: standing.required,
		state: stateOf(standing, open !== undefined, on),
		dueOn: standing.dueOn,
		completedOn: standing.proof,
		done: progress?.done ?? 0,
		total: progress?.total ?? itemCount(untouched),
		minutesLeft: progress?.minutesLeft ?? untouched.reduce((sum, { minutes }) => sum + minutes, 0),
		next: progress?.next ?? null,
		attend: progress?.attend ?? null
	};
}

function stateOf({ state, proof, askedOn }: Standing, started: boolean, on: Day): ProgrammeState {
	if (state === 'done') {
		if (askedOn === null || askedOn > on) return 'done';
		return started ? 'started' : 'again';
	}
	if (proof === null || state === 'waits-for-meeting' || state === 'started') return state;
	return state === 'overdue' ? 'expired' : 'again';
}

function itemCount(modules: Programme['modules']): number {
	const meetings = modules.filter(isMeeting).length;
	return modules
		.flatMap(({ items }) => items)
		.reduce(
			(sum, entry) => sum + ('choose' in entry ? entry.choose.count : entry.required ? 1 : 0),
			meetings
		);
}
