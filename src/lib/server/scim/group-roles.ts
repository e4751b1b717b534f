import * as v from 'valibot';
import { roles } from '#lib/programme/roles.ts';
import type { Db } from '../db/connect.ts';
import { unitsOn } from '../db/participation.ts';
import { findClient, type ScimClient } from '../db/scim-clients.ts';
import { mapGroup, mappedGroups, type MappedGroup } from '../db/scim-groups.ts';
import { syncRoles } from '../db/scim-roles.ts';
import { lockStaff } from '../db/staff-stored.ts';
import type { Day } from '#lib/programme/calendar.ts';
import { unitOptions, type UnitOption } from '../hr-question.ts';
import { isId } from './asked.ts';
import { noteClient } from './clients.ts';

/**
 * Roles that a group may give. Not those that keep the house and its keys: then whoever has the key of a
 * directory could make themselves administrator.
 */
export const groupRoles = roles.filter(
	(role) => !['employee', 'administrator', 'custodian', 'auditor'].includes(role)
);

export type ClientPage = { client: ScimClient; groups: MappedGroup[]; units: UnitOption[] };

/** One directory with its groups; `undefined` when it is not there. */
export async function clientPage(db: Db, id: string, on: Day): Promise<ClientPage | undefined> {
	const client = isId(id) ? await findClient(db, id) : undefined;
	if (!client) return undefined;
	return {
		client,
		groups: await mappedGroups(db, id),
		units: unitOptions(await unitsOn(db, on))
	};
}

const mapping = v.object({
	group: v.pipe(v.string(), v.uuid()),
	role: v.picklist(['none', ...groupRoles]),
	unit: v.string()
});

/**
 * Says which role a group gives, over which unit. Who is in it has the role from today, or no longer.
 * @returns how many people got or lost a role; `undefined` when that cannot be
 */
export async function giveRole(
	db: Db,
	who: { personId: string; today: Day },
	client: string,
	form: FormData
): Promise<{ begun: number; ended: number } | undefined> {
	const read = v.safeParse(mapping, Object.fromEntries(form));
	if (!read.success || !isId(client)) return undefined;
	const { group, role, unit } = read.output;
	const units = await unitsOn(db, who.today);
	if (unit !== 'all' && !units.some(({ id }) => id === unit)) return undefined;
	return db.transaction(async (tx) => {
		await lockStaff(tx);
		const isNone = role === 'none';
		const to = { role: isNone ? null : role, unitId: isNone || unit === 'all' ? null : unit };
		const mapped = await mapGroup(tx, client, group, to);
		if (!mapped) return undefined;
		const changed = await syncRoles(tx, mapped.people, who.today);
		await noteClient(tx, who, 'map-group', { group: mapped.name, role });
		return changed;
	});
}
