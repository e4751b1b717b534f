import * as v from 'valibot';
import type { Day } from '../programme/calendar.ts';
import { hashPassword } from './auth.ts';
import { createAccounts, setUpLinkWorks, useSetUpLink } from './db/accounts.ts';
import { record } from './db/audit.ts';
import type { Db } from './db/connect.ts';
import { addPerson } from './db/new-person.ts';
import { addUnit, topUnit } from './db/units.ts';
import { newPasswordProblems, type NewPasswordProblems } from './new-password.ts';
import { attempt, forget } from './rate-limits.ts';
import { hashToken } from './secrets.ts';

const line = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));

/** The address is kept in small letters, as signing in asks for it. */
const Form = v.object({
	givenName: line(80),
	familyName: line(80),
	email: v.pipe(line(254), v.toLowerCase(), v.email()),
	personnelNumber: line(40),
	password: v.string(),
	repeat: v.string()
});

export type NewAdministrator = Omit<v.InferOutput<typeof Form>, 'repeat'>;

export type AdministratorProblems = NewPasswordProblems &
	Partial<Record<'givenName' | 'familyName' | 'email' | 'personnelNumber', 'missing'>>;

/** Reads the form of the first administrator. @returns the entry, or per field what is wrong with it */
export function readForm(
	typed: Record<string, unknown>,
	organisation: string
): { entry: NewAdministrator } | { problems: AdministratorProblems } {
	const form = v.safeParse(Form, typed);
	const { password, repeat, ...others } = { password: '', repeat: '', ...typed };
	const problems: AdministratorProblems = {
		...Object.fromEntries((form.issues ?? []).map((issue) => [v.getDotPath(issue), 'missing'])),
		...newPasswordProblems({ password: String(password), repeat: String(repeat) }, [
			...Object.values(others).map(String),
			organisation
		])
	};
	return form.success && Object.keys(problems).length === 0 ? { entry: form.output } : { problems };
}

/** Whether the one-time link of a token works; asking too often from one address means waiting. */
export async function checkSetUpLink(
	db: Db,
	token: string,
	address: string,
	now: Date
): Promise<{ state: 'works' } | { state: 'gone' } | { state: 'wait'; seconds: number }> {
	const seconds = await attempt(db, 'set-up-address', address);
	if (seconds !== null) return { state: 'wait', seconds };
	if (!(await setUpLinkWorks(db, hashToken(token), now))) return { state: 'gone' };
	await forget(db, 'set-up-address', address);
	return { state: 'works' };
}

/**
 * Uses up the link and makes the person, the employment, the role and the account, in one transaction.
 * Only who is employed may sign in, so an organisation without units gets its first one here.
 * @returns `gone` when the link was used, replaced or has expired meanwhile: nothing is made then
 */
export async function makeFirstAdministrator(
	db: Db,
	token: string,
	entry: NewAdministrator,
	{ on, now }: { on: Day; now: Date }
): Promise<'made' | 'gone'> {
	const passwordHash = await hashPassword(entry.password);
	return db.transaction(async (tx) => {
		if (!(await useSetUpLink(tx, hashToken(token), now))) return 'gone';
		const { givenName, familyName, email, personnelNumber } = entry;
		const unitId =
			(await topUnit(tx, on)) ??
			(await addUnit(tx, 'ORG', { name: 'Organisatie', level: 'directorate', startsOn: on }));
		const personId = await addPerson(tx, {
			person: { givenName, familyName, email, personnelNumber },
			employment: { unitId, kind: 'civil-servant', startsOn: on },
			grants: [{ role: 'administrator', startsOn: on }]
		});
		await createAccounts(tx, [
			{ personId, name: `${givenName} ${familyName}`, email, passwordHash }
		]);
		await record(tx, {
			actor: personId,
			role: 'administrator',
			action: 'set-up',
			object: 'first-administrator',
			result: 'ok',
			origin: 'web'
		});
		return 'made';
	});
}
