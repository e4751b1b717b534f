import { and, eq, gte, inArray, isNull, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Language } from '../../i18n/language.ts';
import type { Db } from './connect.ts';
import { letter, pin } from './schema/letter.ts';
import { isWithin, wantedUnits, type Within } from './staff-units.ts';
import { runs } from './standing.ts';

/** Somebody without e-mail who works here: their last letter, and since when they have a PIN. */
export type LetterPerson = {
	id: string;
	number: string;
	name: string;
	unit: string | null;
	language: Language;
	printedOn: Day | null;
	lastDay: Day | null;
	usedOn: Day | null;
	revokedOn: Day | null;
	pinSince: Day | null;
};

/** Who works in these units on a day and has no e-mail, or signs in with a PIN; by unit and name. */
export function peopleForLetters(db: Db, within: Within, on: Day): Promise<LetterPerson[]> {
	return db.execute<LetterPerson>(sql`
		with recursive ${wantedUnits(within, on)}
		select p.id, p.personnel_number as number, p.given_name || ' ' || p.family_name as name,
			u.name as unit, p.language, l.printed_on::text as "printedOn", l.last_day::text as "lastDay",
			l.used_on::text as "usedOn", l.revoked_on::text as "revokedOn", pin.set_on::text as "pinSince"
		from person p
		join lateral (
			select e.unit_id from employment e where e.person_id = p.id and ${runs('e', on)}
			order by e.main desc, e.starts_on, e.id limit 1
		) main on true
		left join unit_period u on u.unit_id = main.unit_id and ${runs('u', on)}
		left join lateral (
			select * from letter l where l.person_id = p.id
			order by l.printed_on desc, l.used_on nulls first, l.revoked_on nulls first, l.id limit 1
		) l on true
		left join pin on pin.person_id = p.id
		where (p.email is null or pin.person_id is not null) and ${isWithin('main', within)}
		order by u.name, p.family_name, p.given_name, p.id`);
}

/** Keeps new letters; those that these people had before work no longer. */
export async function addLetters(
	db: Db,
	letters: readonly (typeof letter.$inferInsert & { personId: string })[],
	on: Day
): Promise<void> {
	if (letters.length === 0) return;
	await endLetters(
		db,
		letters.map(({ personId }) => personId),
		on
	);
	await db.insert(letter).values([...letters]);
}

/** Letters that were not used yet work no longer. */
export async function endLetters(db: Db, people: readonly string[], on: Day): Promise<void> {
	const open = and(isNull(letter.usedOn), isNull(letter.revokedOn));
	const theirs = inArray(letter.personId, [...people]);
	await db.update(letter).set({ revokedOn: on }).where(and(theirs, open));
}

/** Somebody at the door, with what they have to prove. */
export type AtDoor = {
	personId: string;
	number: string;
	givenName: string;
	language: Language;
	letterId: string;
	codeHash: string;
};

const door = sql`select p.id as "personId", p.personnel_number as number, p.given_name as "givenName",
	p.language, l.id as "letterId", l.code_hash as "codeHash"
	from letter l join person p on p.id = l.person_id where l.used_on is null and l.revoked_on is null`;

/** Whose letter has this link, while it works. */
export async function letterWithLink(db: Db, linkHash: string, on: Day) {
	const [found] = await db.execute<AtDoor>(sql`
		${door} and l.link_hash = ${linkHash} and l.last_day >= ${on}`);
	return found;
}

/** The letter of somebody with this personnel number, while it works. */
export async function letterOfNumber(db: Db, number: string, on: Day) {
	const [found] = await db.execute<AtDoor>(sql`
		${door} and lower(p.personnel_number) = lower(${number}) and l.last_day >= ${on}`);
	return found;
}

/** Uses a letter up. @returns whether it still worked, so that it opens one door only */
export async function useLetter(db: Db, id: string, on: Day): Promise<boolean> {
	const used = await db
		.update(letter)
		.set({ usedOn: on })
		.where(
			and(
				eq(letter.id, id),
				isNull(letter.usedOn),
				isNull(letter.revokedOn),
				gte(letter.lastDay, on)
			)
		)
		.returning({ id: letter.id });
	return used.length > 0;
}

/** Gives somebody a PIN, in the place of the one they had. */
export async function putPin(db: Db, personId: string, hash: string, on: Day): Promise<void> {
	await db
		.insert(pin)
		.values({ personId, hash, setOn: on })
		.onConflictDoUpdate({ target: pin.personId, set: { hash, setOn: on } });
}

/** Takes somebody's PIN away. */
export async function dropPin(db: Db, personId: string): Promise<void> {
	await db.delete(pin).where(eq(pin.personId, personId));
}

/** The person with a personnel number and the hash of their PIN; `undefined` for who has none. */
export async function pinOfNumber(db: Db, number: string) {
	const [found] = await db.execute<{ personId: string; hash: string }>(sql`
		select p.id as "personId", pin.hash from pin join person p on p.id = pin.person_id
		where lower(p.personnel_number) = lower(${number})`);
	return found;
}
