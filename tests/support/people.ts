import { randomInt } from 'node:crypto';
import type { Account } from '../../scripts/start/announce.ts';
import type { Language } from '#lib/i18n/language.ts';
import { addDays } from '#lib/programme/calendar.ts';
import type { Role } from '#lib/programme/roles.ts';
import { hashPassword } from '#lib/server/auth.ts';
import { today } from '#lib/server/clock.ts';
import { createAccounts } from '#lib/server/db/accounts.ts';
import { connect } from '#lib/server/db/connect.ts';
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
		const number = String(randomInt(200_000_000, 999_999_999));
		const email = `story-${number}@zandermeer.example`;
		const names = { givenName: 'Robin', familyName: `Verhaal ${number}` };
		const [made] = await db
			.insert(person)
			.values({ personnelNumber: number, ...names, email, language, audiences })
			.returning();
		const [team] = await db.select().from(unit).limit(1);
		const startsOn = addDays(today(), -9);
		await db
			.insert(employment)
			.values({ personId: made!.id, unitId: team!.id, kind: 'civil-servant', startsOn });
		if (role) await db.insert(roleGrant).values({ personId: made!.id, role, startsOn });
		const name = `${names.givenName} ${names.familyName}`;
		hash ??= hashPassword(password);
		await createAccounts(db, [{ personId: made!.id, name, email, passwordHash: await hash }]);
		return {
			name,
			email,
			password,
			role: role ?? 'employee',
			personId: made!.id,
			personnelNumber: number
		};
	} finally {
		await close();
	}
}
