import type { Library } from '../../content/library.ts';
import { addDays, type Day } from '../../programme/calendar.ts';
import { starterRules } from '../../programme/requirement-starters.ts';
import type { Programme } from '../../programme/schema.ts';
import { organisationSlug } from '../organisation.ts';
import { hashPassword } from '../auth.ts';
import type { Db } from '../db/connect.ts';
import { insertOrganisation } from '../db/demo.ts';
import { demoAccounts, demoEmail, demoPassword } from './accounts.ts';
import type { Years } from './asked.ts';
import { castOf, type CastMember } from './cast.ts';
import { grantsOfCast, grantsOfStaff } from './grants.ts';
import { demoOaths } from './oaths.ts';
import { demoPlanned } from './planned.ts';
import { plansOfCast } from './plans.ts';
import { randomFrom } from './random.ts';
import { demoMeetings, demoRegister } from './register.ts';
import { peopleRows, turnRows, unitRows } from './rows.ts';
import { demoExceptions, demoRules } from './rules.ts';
import { makeStaff, type DemoPerson } from './staff.ts';
import { demoSeries } from './series.ts';
import { demoTables } from './tables.ts';
import { makeTurns, statementsOf, type DemoTurn } from './turns.ts';
import { makeUnits } from './units.ts';
import { demoYearPlan } from './year-plan.ts';

const SEED = 20_171;

export type DemoOptions = { people: number; today: Day; progress?: (line: string) => void };

/**
 * Fills an empty database with the fictional municipality: units, people, careers, completions and the
 * demo accounts, in one transaction. The same seed and the same day give the same organisation.
 */
export async function seedDemo(
	db: Db,
	library: Library,
	{ people, today, progress = () => {} }: DemoOptions
): Promise<void> {
	const random = randomFrom(SEED);
	const since = addDays(today, -5 * 365);
	const units = makeUnits(random, since);
	const cast = castOf(random, units, today);
	const staff = [...makeStaff(random, units, Math.max(people - cast.length, 0), today)];
	const grants = [...grantsOfCast(cast), ...grantsOfStaff(staff, units)];
	const managerSince = new Map(
		grants
			.filter(({ role }) => role === 'manager')
			.map(({ personId, startsOn }) => [personId, startsOn])
	);
	const everyone = [...cast.map((member) => member.person), ...staff];
	const programmes = [...library.programmes.values()].filter(
		({ status }) => status === 'published'
	);
	const learners = [...cast.filter(({ grant }) => grant).map((member) => member.person), ...staff];
	const first = programmes.flatMap((programme) => starterRules(programme, since));
	const years = { today, units, rules: first, managerSince };
	const extra = demoRules(units, today);
	const turns = [
		...makeTurns(random, library, programmes, learners, years),
		...yearlyTurns(library, programmes, learners, {
			...years,
			rules: extra.map(({ rule }) => rule)
		})
	];
	progress(
		`${units.all.length} units, ${everyone.length} people, ${turns.length} turns through a programme`
	);

	const organisation = organisationSlug(library);
	const coordinator = idOf(cast, 'integrity-coordinator');
	const told = turns.flatMap((turn) => statementsOf(random, organisation, turn));
	const passwordHash = await hashPassword(demoPassword);
	await insertOrganisation(db, {
		since,
		programmes,
		...unitRows(units),
		...peopleRows(everyone),
		grants,
		...turnRows(turns),
		statements: told.map((body) => ({ id: body.id, stored: body.timestamp, body })),
		accounts: cast.map(({ person }, index) => ({
			personId: person.id,
			name: `${person.givenName} ${person.familyName}`,
			email: demoEmail(demoAccounts[index]!),
			passwordHash
		})),
		plans: plansOfCast(random, library, cast, today),
		meetings: demoMeetings(random, units, idOf(cast, 'facilitator'), today),
		activities: demoRegister(random, coordinator, today),
		planned: demoPlanned(random, units, today),
		oaths: demoOaths(random, staff, today),
		tables: demoTables(random, coordinator, today),
		series: demoSeries(today),
		rules: extra,
		exceptions: demoExceptions(staff, units, today),
		yearPlan: demoYearPlan(random, Number(today.slice(0, 4)))
	});
}

/** Turns that the rule of every autumn led to; from a seed of their own, so that the rest stays as it is. */
function yearlyTurns(
	library: Library,
	programmes: Programme[],
	people: DemoPerson[],
	years: Years
): DemoTurn[] {
	const yearly = programmes.filter(({ id }) => id === 'teamjaar');
	return makeTurns(randomFrom(SEED + 1), library, yearly, people, years);
}

const idOf = (cast: CastMember[], role: CastMember['role']) =>
	cast.find((each) => each.role === role)!.person.id;
