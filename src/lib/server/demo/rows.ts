import type { OrganisationRows } from '../db/demo.ts';
import type { DemoPerson } from './staff.ts';
import type { DemoTurn } from './turns.ts';
import type { DemoUnits } from './units.ts';

type Rows<Name extends keyof OrganisationRows> = Pick<OrganisationRows, Name>;

/** Units and their periods. */
export function unitRows({ all, since }: DemoUnits): Rows<'units' | 'unitPeriods'> {
	return {
		units: all.map(({ id, code }) => ({ id, code })),
		unitPeriods: all.map(({ id, parentId, name, level }) => ({
			unitId: id,
			parentId,
			name,
			level,
			startsOn: since
		}))
	};
}

/** People and their careers; of two contracts that start on one day the first is the main one. */
export function peopleRows(people: DemoPerson[]): Rows<'people' | 'employments'> {
	return {
		people: people.map(({ employments: _, ...row }) => row),
		employments: people.flatMap(({ id, employments }) =>
			employments.map((row, index) => ({
				...row,
				personId: id,
				main: index === 0 || row.startsOn !== employments[0]!.startsOn
			}))
		)
	};
}

/** Turns with the items and modules done in them, and the certificates they earned. */
export function turnRows(
	turns: DemoTurn[]
): Rows<'enrolments' | 'itemsDone' | 'modulesDone' | 'certificates'> {
	const completed = turns.filter(({ completedOn }) => completedOn !== null);
	return {
		enrolments: turns.map(({ id, person, programme, plan, startedOn, completedOn }) => ({
			id,
			personId: person.id,
			programme: programme.id,
			version: programme.version,
			proves: programme.countsAs ?? programme.id,
			plan,
			startedOn,
			completedOn
		})),
		itemsDone: turns.flatMap(itemRows),
		modulesDone: completed.flatMap(({ id, programme, completedOn }) =>
			requiredModules(programme).map((module) => ({
				enrolmentId: id,
				module,
				completedOn: completedOn!
			}))
		),
		certificates: completed.map(({ id, code }) => ({ code, enrolmentId: id }))
	};
}

function itemRows({ id, plan, programme, completedOn, startedOn, stepsDone }: DemoTurn) {
	const required = new Set(requiredModules(programme));
	const steps = plan
		.filter(({ module }) => required.has(module))
		.flatMap(({ module, items }) => items.map(({ item }) => ({ module, item })));
	return (completedOn ? steps : steps.slice(0, stepsDone)).map((step) => ({
		...step,
		enrolmentId: id,
		doneOn: completedOn ?? startedOn
	}));
}

const requiredModules = ({ modules }: DemoTurn['programme']) =>
	modules.filter(({ required }) => required).map(({ id }) => id);
