import type { Library } from '../../content/library.ts';
import { addDays, type Day } from '../../programme/calendar.ts';
import { drawPlan } from '../../programme/draw.ts';
import type { Plan } from '../../programme/plan.ts';
import { expiresOn } from '../../programme/requirement.ts';
import type { Programme } from '../../programme/schema.ts';
import { completed, type Statement } from '../../xapi/statement.ts';
import { candidatesFor } from '../candidates.ts';
import { certificateCode } from '../secrets.ts';
import { askedOf, type Years } from './asked.ts';
import type { Random } from './random.ts';
import type { DemoPerson } from './staff.ts';

export type DemoTurn = {
	id: string;
	person: DemoPerson;
	programme: Programme;
	plan: Plan;
	startedOn: Day;
	completedOn: Day | null;
	/** Steps done of a turn that is still open. */
	stepsDone: number;
	code: string;
};

/**
 * Turns through the required programmes: most people are done in time, some late, some half-way,
 * some have not begun; a proof that expires is mostly renewed. Nobody is done before the first day
 * or after the last.
 */
export function makeTurns(
	random: Random,
	library: Library,
	programmes: Programme[],
	people: DemoPerson[],
	years: Years
): DemoTurn[] {
	return programmes.flatMap((programme) => {
		const candidates = candidatesFor(library, programme);
		return people.flatMap((person) => {
			const asked = askedOf(programme.id, person, years);
			if (asked.dueOn === null || random.next() < 0.06) return [];
			const plan = drawPlan(
				programme,
				candidates,
				{ audiences: person.audiences, doneBefore: new Set() },
				(ids) => ids
			);
			const firstDay = person.employments[0]!.startsOn;
			const lastDay = person.employments.at(-1)!.endsOn ?? years.today;
			return datesOf(random, asked.dueOn, asked.repeatMonths, firstDay, lastDay).map((dates) => ({
				id: random.uuid(),
				person,
				programme,
				plan,
				...dates,
				stepsDone: random.between(1, 3),
				code: certificateCode(random.bytes(16))
			}));
		});
	});
}

type Dates = Pick<DemoTurn, 'startedOn' | 'completedOn'>;

function datesOf(
	random: Random,
	dueOn: Day,
	repeatMonths: number | null,
	firstDay: Day,
	lastDay: Day
): Dates[] {
	const wanted = addDays(dueOn, -random.between(5, 70));
	const startedOn = wanted > firstDay ? wanted : addDays(firstDay, 1);
	if (startedOn >= lastDay) return [];
	const completedOn = addDays(startedOn, random.between(0, random.next() < 0.85 ? 20 : 120));
	if (completedOn >= lastDay || random.next() < 0.04) return [{ startedOn, completedOn: null }];
	const expiry = expiresOn(completedOn, repeatMonths);
	const again = expiry !== null && expiry < lastDay && random.next() < 0.9;
	return [
		{ startedOn, completedOn },
		...(again ? datesOf(random, expiry, repeatMonths, completedOn, lastDay) : [])
	];
}

/** The statements of a completed turn: its required modules and the programme. */
export function statementsOf(random: Random, organisation: string, turn: DemoTurn): Statement[] {
	if (turn.completedOn === null) return [];
	const { person, programme, completedOn } = turn;
	const learner = {
		personnelNumber: person.personnelNumber,
		name: `${person.givenName} ${person.familyName}`
	};
	const told = {
		programme: { id: programme.id, version: programme.version, title: programme.title },
		on: completedOn
	};
	return [
		...programme.modules
			.filter(({ required }) => required)
			.map(({ id, title }) =>
				completed(random.uuid(), organisation, learner, { ...told, module: { id, title } })
			),
		completed(random.uuid(), organisation, learner, told)
	];
}
