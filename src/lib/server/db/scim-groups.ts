import { and, asc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Role } from '../../programme/roles.ts';
import type { Db } from './connect.ts';
import { scimGroup, scimMember } from './schema/scim.ts';

/** A group of a client; `members` null when nobody asked for them. */
export type ScimGroup = {
	id: string;
	displayName: string;
	externalId: string | null;
	members: { id: string; name: string }[] | null;
};

/** Which groups a client asks for: all, or those that have this exactly, but for capitals. */
export type NarrowedGroups = {
	id?: string;
	displayName?: string;
	externalId?: string;
	member?: string;
};

/** The groups of a client, in the order of their ids. */
export function scimGroups(
	db: Db,
	client: string,
	asked: NarrowedGroups,
	withMembers: boolean
): Promise<ScimGroup[]> {
	const members = withMembers
		? sql`(select coalesce(jsonb_agg(jsonb_build_object('id', p.id,
				'name', p.given_name || ' ' || p.family_name) order by p.id), '[]')
			from scim_member m join person p on p.id = m.person_id where m.group_id = g.id)`
		: sql`null`;
	return db.execute<ScimGroup>(sql`
		select g.id, g.display_name as "displayName", g.external_id as "externalId", ${members} as members
		from scim_group g where ${wanted(client, asked)} order by g.id`);
}

function wanted(client: string, { id, displayName, externalId, member }: NarrowedGroups): SQL {
	return sql.join(
		[
			sql`g.client_id = ${client}`,
			...(id === undefined ? [] : [sql`g.id = ${id}`]),
			...(displayName === undefined ? [] : [sql`lower(g.display_name) = lower(${displayName})`]),
			...(externalId === undefined ? [] : [sql`g.external_id = ${externalId}`]),
			...(member === undefined
				? []
				: [
						sql`exists (select from scim_member m
					where m.group_id = g.id and m.person_id = ${member})`
					])
		],
		sql` and `
	);
}

/** Whether another group of the client has this name. */
export async function groupNameTaken(
	db: Db,
	client: string,
	displayName: string,
	but: string | null
): Promise<boolean> {
	const rows = await db.execute(sql`
		select from scim_group where client_id = ${client}
			and lower(display_name) = lower(${displayName}) and id is distinct from ${but}::uuid`);
	return rows.length > 0;
}

/** Makes a group. @returns its id */
export async function addGroup(
	db: Db,
	group: Pick<typeof scimGroup.$inferInsert, 'clientId' | 'displayName' | 'externalId'>
): Promise<string> {
	const [made] = await db.insert(scimGroup).values(group).returning({ id: scimGroup.id });
	return made!.id;
}

/** Changes what a group is called. */
export async function renameGroup(
	db: Db,
	id: string,
	to: { displayName: string; externalId: string | null }
): Promise<void> {
	await db.update(scimGroup).set(to).where(eq(scimGroup.id, id));
}

/** Takes a group away. */
export async function removeGroup(db: Db, id: string): Promise<void> {
	await db.delete(scimGroup).where(eq(scimGroup.id, id));
}

/** Puts people into a group and takes others out. */
export async function changeMembers(
	db: Db,
	groupId: string,
	{ come, go }: { come: readonly string[]; go: readonly string[] }
): Promise<void> {
	if (go.length > 0) {
		const gone = inArray(scimMember.personId, [...go]);
		await db.delete(scimMember).where(and(eq(scimMember.groupId, groupId), gone));
	}
	if (come.length > 0) {
		const rows = come.map((personId) => ({ groupId, personId }));
		await db.insert(scimMember).values(rows).onConflictDoNothing();
	}
}

/** A group as an administrator sees it. */
export type MappedGroup = {
	id: string;
	displayName: string;
	members: number;
	role: Role | null;
	unitId: string | null;
};

/** The groups of a client with the role that each gives, by name. */
export function mappedGroups(db: Db, client: string): Promise<MappedGroup[]> {
	return db
		.select({
			id: scimGroup.id,
			displayName: scimGroup.displayName,
			members: sql<number>`(select count(*)::int from scim_member m where m.group_id = ${scimGroup.id})`,
			role: scimGroup.role,
			unitId: scimGroup.unitId
		})
		.from(scimGroup)
		.where(eq(scimGroup.clientId, client))
		.orderBy(asc(scimGroup.displayName), asc(scimGroup.id));
}

/** Says which role a group of a client gives, over which unit. @returns its name and who is in it */
export async function mapGroup(
	db: Db,
	client: string,
	id: string,
	to: { role: Role | null; unitId: string | null }
): Promise<{ name: string; people: string[] } | undefined> {
	const [changed] = await db
		.update(scimGroup)
		.set(to)
		.where(and(eq(scimGroup.id, id), eq(scimGroup.clientId, client)))
		.returning({ name: scimGroup.displayName });
	if (!changed) return undefined;
	const rows = await db
		.select({ personId: scimMember.personId })
		.from(scimMember)
		.where(eq(scimMember.groupId, id));
	return { ...changed, people: rows.map(({ personId }) => personId) };
}
