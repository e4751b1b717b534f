import { randomInt } from 'node:crypto';
import type { Account } from '../../scripts/start/announce.ts';
import type { Language } from '#lib/i18n/language.ts';
import { addDays } from '#lib/programme/calendar.ts';
import type { Role } from '#lib/programme/roles.ts';
import { hashPassword } from '#lib/server/auth.ts';
import { today } from '#lib/server/clock.ts';
import { createAccounts } from '#lib/server/db/accounts.ts';
import { connect, type Db } from '#lib/server/db/connect.ts';
import { employment, person, roleGrant } from '#lib/server/db/schema/person.ts';
import { unit } from '#lib/server/db/schema/unit.ts';

const password = 'a-password-for-stories';
let hash: Promise<string> | undefined;

export type Somebody = Account & { personId: string; personnelNumber: string };

/**
 * Somebody new in the organisation of the running product, with an account of their own, so that
 * stories that run side by side do not meet.
 */
export async function newEmployee(
	databaseUrl: string,
	{
		language = 'nl',
		audiences = ['beleid'],
		role
	}: { language?: Language; audiences?: string[]; role?: Role } = {}
): Promise<Somebody> {
	const { db, close } = connect(databaseUrl, 1);
	try {
		const number = someNumber();
		const email = `story-${number}@zandermeer.example`;
		const { personId, name } = await addPerson(db, {
			...{ personnelNumber: number, email, language, audiences },
			kind: 'civil-servant'
		});
		if (role) await db.insert(roleGrant).values({ personId, role, startsOn: firstDay() });
		hash ??= hashPassword(password);
		await createAccounts(db, [{ personId, name, email, passwordHash: await hash }]);
		return { name, email, password, role: role ?? 'employee', personId, personnelNumber: number };
	} finally {
		await close();
	}
}

/** Somebody new who works outdoors for a season: no e-mail, and no way in yet. */
export async function newOutdoorWorker(
	databaseUrl: string
): Promise<Pick<Somebody, 'name' | 'personnelNumber'>> {
	const { db, close } = connect(databaseUrl, 1);
	try {
		const personnelNumber = someNumber();
		const { name } = await addPerson(db, {
			...{ personnelNumber, email: null, language: 'nl', audiences: ['buiten'] },
			kind: 'seasonal'
		});
		return { name, personnelNumber };
	} finally {
		await close();
	}
}

/** A personnel number that nobody has. */
export const someNumber = (): string => String(randomInt(200_000_000, 999_999_999));

/** Everybody of the stories has been here for nine days. */
const firstDay = () => addDays(today(), -9);

type Facts = Pick<
	typeof person.$inferSelect,
	'personnelNumber' | 'email' | 'language' | 'audiences'
> &
	Pick<typeof employment.$inferInsert, 'kind'>;

async function addPerson(db: Db, { kind, ...facts }: Facts) {
	const names = { givenName: 'Robin', familyName: `Verhaal ${facts.personnelNumber}` };
	const [made] = await db
		.insert(person)
		.values({ ...facts, ...names })
		.returning();
	const personId = made!.id;
	const [team] = await db.select().from(unit).limit(1);
	await db.insert(employment).values({ personId, unitId: team!.id, kind, startsOn: firstDay() });
	return { personId, name: `${names.givenName} ${names.familyName}` };
}
