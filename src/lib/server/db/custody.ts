import { and, asc, desc, eq, inArray, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Bytes } from '../../ballot/bytes.ts';
import type { Day } from '../../programme/calendar.ts';
import type { Period } from './ballot-periods.ts';
import type { Db } from './connect.ts';
import { ballotPeriod, custodyPart, custodySeat } from './schema/ballot.ts';
import { person } from './schema/person.ts';

export type NamedPerson = { id: string; name: string };
/** One of three seats; without a deputy the deputy is the holder. */
export type Seat = { seat: number; title: string; holder: NamedPerson; deputy: NamedPerson };
export type SeatRow = typeof custodySeat.$inferInsert;
export type Part = typeof custodyPart.$inferSelect;

const [holder, deputy] = [alias(person, 'holder'), alias(person, 'deputy')];
const named = (who: typeof holder | typeof deputy) => ({
	id: who.id,
	name: sql<string>`${who.givenName} || ' ' || ${who.familyName}`
});

/** The three seats of a period with the names of who sits there, in order; none before they are named. */
export function seatsOf(db: Db, period: string): Promise<Seat[]> {
	return db
		.select({
			seat: custodySeat.seat,
			title: custodySeat.title,
			holder: named(holder),
			deputy: named(deputy)
		})
		.from(custodySeat)
		.innerJoin(holder, eq(holder.id, custodySeat.holderId))
		.innerJoin(deputy, eq(deputy.id, custodySeat.deputyId))
		.where(eq(custodySeat.period, period))
		.orderBy(asc(custodySeat.seat));
}

/** The parts of a period, those on their way and those received. */
export function partsOf(db: Db, period: string): Promise<Part[]> {
	return db.select().from(custodyPart).where(eq(custodyPart.period, period));
}

/** The periods in which somebody keeps a part or is deputy, the latest first. */
export async function periodsOfCustodian(db: Db, personId: string): Promise<Period[]> {
	const own = db
		.select({ period: custodySeat.period })
		.from(custodySeat)
		.where(or(eq(custodySeat.holderId, personId), eq(custodySeat.deputyId, personId)));
	return db
		.select()
		.from(ballotPeriod)
		.where(inArray(ballotPeriod.id, own))
		.orderBy(desc(ballotPeriod.opensOn), ballotPeriod.id);
}

/** Who has the role of custodian on a day and belongs to the organisation, by name. */
export async function custodiansOn(db: Db, on: Day): Promise<NamedPerson[]> {
	const runs = sql`starts_on <= ${on} and (ends_on is null or ends_on > ${on})`;
	return db.execute<NamedPerson>(sql`
		select id, given_name || ' ' || family_name as name from person
		where exists (select from role_grant where person_id = person.id and role = 'custodian' and ${runs})
			and exists (select from employment where person_id = person.id and ${runs})
		order by family_name, given_name, id`);
}

/** Puts these people in the seats of a period. */
export async function writeSeats(db: Db, rows: SeatRow[]): Promise<void> {
	await db
		.insert(custodySeat)
		.values(rows)
		.onConflictDoUpdate({
			target: [custodySeat.period, custodySeat.seat],
			set: {
				title: sql`excluded.title`,
				holderId: sql`excluded.holder_id`,
				deputyId: sql`excluded.deputy_id`
			}
		});
}

/** Forgets what everybody did for the key of a period; their files stay with them. */
export async function forgetPartsOf(db: Db, period: string): Promise<void> {
	await db.delete(custodyPart).where(eq(custodyPart.period, period));
}

/** Forgets what people did who are not in their seat any more. */
export async function forgetLeavers(db: Db, period: string): Promise<void> {
	const seated = sql`exists (select from custody_seat s where s.period = ${custodyPart.period}
		and s.seat = ${custodyPart.seat} and ${custodyPart.personId} in (s.holder_id, s.deputy_id))`;
	await db.delete(custodyPart).where(and(eq(custodyPart.period, period), sql`not ${seated}`));
}

/** Takes the public key of a period away, so that a new one can be made. */
export async function clearPublicKey(db: Db, period: string): Promise<void> {
	await db.update(ballotPeriod).set({ publicKey: null }).where(eq(ballotPeriod.id, period));
}

type Own = { period: string; seat: number; personId: string };

const isOwn = ({ period, seat, personId }: Own) =>
	and(
		eq(custodyPart.period, period),
		eq(custodyPart.seat, seat),
		eq(custodyPart.personId, personId)
	);

/** Keeps the point of a key pair in somebody's browser, in the place of an earlier one. */
export async function putPoint(db: Db, own: Own, point: Bytes): Promise<void> {
	await db
		.insert(custodyPart)
		.values({ ...own, point })
		.onConflictDoUpdate({
			target: [custodyPart.period, custodyPart.seat, custodyPart.personId],
			set: { point }
		});
}

/** Lays a sealed part ready for somebody. */
export async function putSealed(db: Db, own: Own, sealed: Bytes): Promise<void> {
	await db.update(custodyPart).set({ sealed }).where(isOwn(own));
}

/** Notes that somebody has their part, and deletes it here. */
export async function markReceived(db: Db, own: Own, receivedOn: Day): Promise<void> {
	await db.update(custodyPart).set({ sealed: null, receivedOn }).where(isOwn(own));
}

/** Notes that somebody saw that their part is whole. */
export async function markChecked(db: Db, own: Own, checkedOn: Day): Promise<void> {
	await db.update(custodyPart).set({ checkedOn }).where(isOwn(own));
}
