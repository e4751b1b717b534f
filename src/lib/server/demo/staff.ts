import { addDays, daysBetween, type Day } from '../../programme/calendar.ts';
import type { PersonKind } from '../../programme/person-kinds.ts';
import { familyNames, givenNames } from './names.ts';
import type { Random } from './random.ts';
import type { DemoUnit, DemoUnits } from './units.ts';

export type DemoEmployment = {
	unitId: string;
	kind: PersonKind;
	startsOn: Day;
	endsOn: Day | null;
};
export type DemoPerson = {
	id: string;
	personnelNumber: string;
	givenName: string;
	familyName: string;
	/** Who works outdoors or for a season often has none. */
	email: string | null;
	audiences: string[];
	employments: DemoEmployment[];
};

/** Work in which somebody may profit from a decision: its people are in a vulnerable function. */
const vulnerable = ['inkoop', 'vergunningen', 'handhaving'];

const withoutMail: readonly PersonKind[] = ['seasonal', 'sheltered'];

const otherKinds: readonly (readonly [PersonKind, number])[] = [
	['hired', 0.09],
	['intern', 0.03],
	['seasonal', 0.02],
	['on-call', 0.02],
	['sheltered', 0.02],
	['board', 0.005],
	['clerk', 0.005]
];

/**
 * People whose first days lie over the five years before `today`. One in eight moved to another team,
 * one in twelve has left, one in sixty came back, one in fifty has a second contract.
 */
export function makeStaff(
	random: Random,
	units: DemoUnits,
	count: number,
	today: Day
): DemoPerson[] {
	const taken = new Set<string>();
	return Array.from({ length: count }, (_, index) => {
		const { givenName, familyName } = freshName(random, taken);
		const team = random.pick(units.teams);
		const id = random.uuid();
		const employments = career(random, units, team, today);
		const hasMail = employments.every(({ kind }) => !withoutMail.includes(kind));
		const mail = `${mailName(givenName)}.${mailName(familyName)}@zandermeer.example`;
		return {
			id,
			personnelNumber: String(100_001 + index),
			givenName,
			familyName,
			email: hasMail ? mail : null,
			audiences: audiencesOf(team),
			employments
		};
	});
}

const audiencesOf = ({ audience }: DemoUnit) =>
	audience ? [audience, ...(vulnerable.includes(audience) ? ['kwetsbaar'] : [])] : [];

function career(random: Random, units: DemoUnits, team: DemoUnit, today: Day): DemoEmployment[] {
	// A new organisation of the demo starts with its staff: four in ten were there from the first day.
	const firstDay = random.next() < 0.4 ? units.since : addDays(today, -random.between(3, 5 * 365));
	const days = daysBetween(firstDay, today);
	const kind = kindOf(random);
	const from = (startsOn: Day, endsOn: Day | null, unitId = team.id): DemoEmployment => ({
		unitId,
		kind,
		startsOn,
		endsOn
	});
	const fate = random.next();
	if (days > 200 && fate < 0.12) {
		const moved = addDays(firstDay, random.between(90, days - 60));
		return [from(firstDay, moved, random.pick(units.teams).id), from(moved, null)];
	}
	if (days > 200 && fate < 0.2)
		return [from(firstDay, addDays(firstDay, random.between(60, days - 20)))];
	if (days > 600 && fate < 0.22) {
		const left = addDays(firstDay, random.between(100, 300));
		return [from(firstDay, left), from(addDays(left, random.between(60, 200)), null)];
	}
	if (fate < 0.24) return [from(firstDay, null), from(firstDay, null, random.pick(units.teams).id)];
	return [from(firstDay, null)];
}

function kindOf(random: Random): PersonKind {
	let chance = random.next();
	for (const [kind, share] of otherKinds) {
		chance -= share;
		if (chance < 0) return kind;
	}
	return 'civil-servant';
}

function freshName(random: Random, taken: Set<string>) {
	for (;;) {
		const givenName = random.pick(givenNames);
		const familyName = random.pick(familyNames);
		const key = `${mailName(givenName)}.${mailName(familyName)}`;
		if (taken.has(key)) continue;
		taken.add(key);
		return { givenName, familyName };
	}
}

const mailName = (name: string) =>
	name
		.normalize('NFD')
		.replace(/[^A-Za-z]/g, '')
		.toLowerCase();
