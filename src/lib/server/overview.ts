import type { Day } from '../programme/calendar.ts';
import { counting, isMeeting, progressOf, type Progress } from '../programme/progress.ts';
import { expiresOn, requirementOf } from '../programme/requirement.ts';
import type { Programme } from '../programme/schema.ts';
import type { Db } from './db/connect.ts';
import { doneSteps, enrolmentsOf } from './db/learning.ts';
import { positionOf } from './db/people.ts';
import { currentProgrammes, findVersion } from './db/programmes.ts';

export type ProgrammeState = 'not-started' | 'started' | 'done' | 'overdue' | 'expired';

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
	const [published, turns] = await Promise.all([currentProgrammes(db), enrolmentsOf(db, personId)]);
	const cards = published.map(async ({ definition, since }) => {
		const asked = requirementOf(definition, position, since);
		const open = turns.find(
			({ programme, completedOn }) => programme === definition.id && completedOn === null
		);
		if (!asked && !open) return undefined;
		const required = asked?.required ?? false;
		const proof = turns
			.filter(
				({ proves, programme, completedOn }) =>
					completedOn !== null && [proves, programme].includes(definition.id)
			)
			.map(({ completedOn }) => completedOn!)
			.sort()
			.at(-1);
		const expiry = proof ? expiresOn(proof, asked?.repeatMonths ?? null) : null;
		const valid = proof !== undefined && (expiry === null || expiry > on);
		const dueOn = required ? (proof ? expiry : (asked?.dueOn ?? null)) : null;
		const version = open
			? ((await findVersion(db, open.programme, open.version)) ?? definition)
			: definition;
		const progress = open && progressOf(version, open.plan, await doneSteps(db, open.id));
		const untouched = counting(definition.modules);
		return {
			id: definition.id,
			title: version.title,
			summary: version.summary,
			readingLevel: version.readingLevel,
			countsAs: definition.countsAs ?? null,
			required,
			state: stateOf({ valid, proof, started: open !== undefined, dueOn, on }),
			dueOn,
			completedOn: proof ?? null,
			done: progress?.done ?? 0,
			total: progress?.total ?? itemCount(untouched),
			minutesLeft:
				progress?.minutesLeft ?? untouched.reduce((sum, { minutes }) => sum + minutes, 0),
			next: progress?.next ?? null,
			attend: progress?.attend ?? null
		};
	});
	const listed = (await Promise.all(cards)).filter((card) => card !== undefined);
	return listed.toSorted(
		(a, b) =>
			Number(b.required) - Number(a.required) ||
			(a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') ||
			a.title.localeCompare(b.title, 'nl')
	);
}

function stateOf(facts: {
	valid: boolean;
	proof: Day | undefined;
	started: boolean;
	dueOn: Day | null;
	on: Day;
}): ProgrammeState {
	if (facts.valid) return 'done';
	if (facts.dueOn !== null && facts.dueOn < facts.on) return facts.proof ? 'expired' : 'overdue';
	if (facts.started) return 'started';
	return facts.proof ? 'expired' : 'not-started';
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
