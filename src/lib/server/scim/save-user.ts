import { randomUUID } from 'node:crypto';
import { Refusal, refuse } from '#lib/scim/refusal.ts';
import type { ToldUser } from '#lib/scim/tell-user.ts';
import { takenMails } from '#lib/staff/clashes.ts';
import { comparePerson, fieldSorts } from '#lib/staff/compare-person.ts';
import { compareUnits } from '#lib/staff/compare-units.ts';
import type { ListedJob, ListedPerson } from '#lib/staff/list.ts';
import type { PersonChange, PersonSort } from '#lib/staff/plan.ts';
import type { Stored, StoredPerson } from '#lib/staff/stored.ts';
import { knownByNumber, isLastAdministrator, lastContract } from '../db/scim-known.ts';
import { accountsOf, endSessionsOf } from '../db/staff-accounts.ts';
import { writeRows } from '../db/staff-rows.ts';
import { readStored } from '../db/staff-stored.ts';
import { rowChanges } from '../staff/row-changes.ts';
import type { Asked } from './asked.ts';
import { asTheyAre, running, toldJobs, type Place } from './told-jobs.ts';
import { toldKind } from './told-kind.ts';
import { toldUnit, type ToldUnit } from './told-unit.ts';

/** Who it is, and in what ways they changed. */
export type Saved = { personId: string; sorts: PersonSort[] };

/**
 * Writes what a directory says of a person as a staff list of today would: what held before the day keeps
 * its words and its first day. `told.number` is theirs already.
 * @throws {Refusal} when it cannot be
 */
export async function saveUser(asked: Asked, told: ToldUser): Promise<Saved> {
	const { db, on } = asked;
	const { number, givenName, familyName, email } = told;
	const stored = await readStored(db, on, { number, email });
	const own = stored.people.find((person) => person.number === number);
	const { jobs, units } = await placesOf(asked, told, own, stored);
	const listed: ListedPerson = {
		...{ line: 0, number, givenName, familyName, email, jobs },
		...{ audiences: undefined, leads: undefined }
	};
	if (takenMails([listed], stored.people).length > 0)
		throw refuse('uniqueness', 'this address of e-mail is of somebody else');
	const change = changeOf(listed, own, on);
	const leaves = change.sorts.includes('leaves');
	if (leaves && (await isLastAdministrator(db, own!.id, on)))
		throw new Refusal(409, 'this is the last administrator: give somebody else that role first');
	const begun = compareUnits(units, stored.units, { on, since: on, busy: new Set(), whole: false });
	const plan = { units: begun.changes, people: change.sorts.length > 0 ? [change] : [] };
	const accounts = await accountsOf(db, own ? [own.id] : []);
	if (!(await writeRows(db, rowChanges(plan, stored, accounts, randomUUID))))
		throw new Refusal(409, 'somebody changed this at the same moment: try again');
	if (leaves) await endSessionsOf(db, [own!.id]);
	return { personId: (await knownByNumber(db, number, on))!.id, sorts: change.sorts };
}

/** What becomes of somebody; also who does not work here gets the name and address that are told. */
function changeOf(listed: ListedPerson, own: StoredPerson | undefined, on: string): PersonChange {
	const { change } = comparePerson(listed, own, on);
	const { number, givenName, familyName, email } = listed;
	const after = { ...change.after, number, givenName, familyName, email: email ?? null };
	const comes = own ? [] : (['joins'] as const);
	const ways = own ? fieldSorts(own, after) : [];
	return { ...change, after, sorts: [...new Set([...comes, ...change.sorts, ...ways])] };
}

type Places = { jobs: ListedJob[]; units: ToldUnit['units'] };

async function placesOf(
	asked: Asked,
	told: ToldUser,
	own: StoredPerson | undefined,
	stored: Stored
): Promise<Places> {
	const { db, client, library, on } = asked;
	const now = running(own?.jobs ?? [], on);
	const kind = toldKind(library, told.userType);
	const works = told.active ?? (own === undefined || now.length > 0);
	// Who does not work here yet, and is not told to, begins on the day that HR said.
	if (!works) return { jobs: now.length > 0 ? [] : asTheyAre(own?.jobs ?? []), units: [] };
	const unit = toldUnit(told, stored.units, now[0]?.unit);
	const last = own && now.length === 0 ? await lastContract(db, own.id, on) : undefined;
	const theirs = stored.units.find(({ id, period }) => id === client.unitId && period)?.code;
	const code = unit?.code ?? now[0]?.unit ?? (last?.stands ? last.unit : theirs);
	if (code === undefined)
		throw refuse('invalidValue', 'department is missing: say for which unit they work');
	const place: Place = { unit: code, kind: kind ?? now[0]?.kind ?? last?.kind ?? client.kind };
	return { jobs: toldJobs(own?.jobs ?? [], place, on), units: unit?.units ?? [] };
}
