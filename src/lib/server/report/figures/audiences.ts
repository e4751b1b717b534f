import { hiredKinds } from '../../../programme/requirement.ts';
import type { Day } from '../../../report/day.ts';
import { runsOn } from '../../../report/figures/careers.ts';
import type { Db } from '../../db/connect.ts';
import { allAudiences } from '../../db/participation-facts.ts';

/** The audiences of somebody who is of a kind on a day. */
export type AudiencesOn = (person: string, day: Day, kind: string) => string[];

/**
 * The audiences that people were given, which have no dates, and those that follow from being a manager or
 * hired on a day. Everybody (`alle`) is the total, and `nieuw` is asked as new or sitting.
 */
export async function audiencesIn(db: Db): Promise<AudiencesOn> {
	const { people, managers } = await allAudiences(db);
	const given = new Map(people.map(({ person, audiences }) => [person, audiences]));
	const managing = Map.groupBy(managers, ({ person }) => person);
	const hired: readonly string[] = hiredKinds;
	return (person, day, kind) => [
		...new Set([
			...(given.get(person) ?? []),
			...(managing.get(person)?.some(runsOn(day)) ? ['leidinggevende'] : []),
			...(hired.includes(kind) ? ['inhuur'] : [])
		])
	];
}
