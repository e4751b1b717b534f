import type { Db } from './connect.ts';
import { employment, person, roleGrant } from './schema/person.ts';

type Entry<Table extends { $inferInsert: object }> = Omit<Table['$inferInsert'], 'id' | 'personId'>;

export type NewPerson = {
	person: Omit<typeof person.$inferInsert, 'id'>;
	employment: Entry<typeof employment>;
	grants: Entry<typeof roleGrant>[];
};

/** Adds a person with a first employment and roles. @returns the person's id */
export async function addPerson(db: Db, entry: NewPerson): Promise<string> {
	const [made] = await db.insert(person).values(entry.person).returning({ id: person.id });
	const personId = made!.id;
	await db.insert(employment).values({ ...entry.employment, personId });
	if (entry.grants.length > 0) {
		await db.insert(roleGrant).values(entry.grants.map((grant) => ({ ...grant, personId })));
	}
	return personId;
}
