import type { Library } from '../../content/library.ts';
import type { Day } from '../../programme/calendar.ts';
import { subtree } from '../../programme/unit-tree.ts';
import type { Db } from '../db/connect.ts';
import { peopleWithRole } from '../db/meetings.ts';
import { unitsOn } from '../db/participation.ts';
import type { Grant } from '../db/people.ts';
import { unitOptions, type UnitOption } from '../hr-question.ts';
import { meetingModules, type MeetingModule } from './modules.ts';

/** Somebody who prepares a meeting today. */
export type Preparing = { personId: string; grants: readonly Grant[]; on: Day };

/** What can be chosen for a meeting. */
export type PlanChoices = {
	/** Where this person leads: the units of their grants with everything below. */
	units: UnitOption[];
	/** Facilitators who may lead along. */
	leaders: { id: string; name: string }[];
	modules: MeetingModule[];
};

/**
 * What somebody can choose for a meeting.
 * @param ownerId whose plan it is: they lead already
 */
export async function planChoices(
	db: Db,
	{ grants, on }: Preparing,
	ownerId: string
): Promise<PlanChoices> {
	const leads = grants.filter(({ role }) => role === 'facilitator' || role === 'manager');
	const roots = leads.map(({ unitId }) => unitId);
	const all = await unitsOn(db, on);
	const units = roots.includes(null)
		? all
		: subtree(
				all,
				roots.filter((id) => id !== null)
			);
	const [leaders, modules] = await Promise.all([
		peopleWithRole(db, 'facilitator', on, ownerId),
		meetingModules(db)
	]);
	return { units: unitOptions(units), leaders, modules };
}

/** Something that can be shown to a group: a slide as `<item>/<number>`, a step as `<method>/<number>`. */
export type Showable = { value: string; label: string; group: string };

/** Every slide of the published knowledge items. */
export function slidesOf({ items }: Pick<Library, 'items'>): Showable[] {
	return [...items.values()].flatMap((item) =>
		item.kind === 'knowledge' && item.status === 'published'
			? item.slides.map(({ title }, index) => ({
					value: `${item.id}/${index + 1}`,
					label: `${index + 1}. ${title}`,
					group: item.title
				}))
			: []
	);
}

/** Every step of the methods that a group can follow. */
export function stepsOf({ methods }: Pick<Library, 'methods'>): Showable[] {
	return [...methods.values()].flatMap(({ id, title, steps }) =>
		steps.map(({ question }, index) => ({
			value: `${id}/${index + 1}`,
			label: `${index + 1}. ${question}`,
			group: title
		}))
	);
}
