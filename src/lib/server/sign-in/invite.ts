import type { Day } from '../../programme/calendar.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { peopleHeldApart } from '../db/held-apart.ts';
import { unitsOn } from '../db/participation.ts';
import {
	countWaiting,
	waitingPeople,
	type Invitable,
	type InviteQuestion
} from '../db/sign-in-links.ts';
import { subtree } from '../../programme/unit-tree.ts';
import { hrScope, unitOptions, type Scope, type UnitOption } from '../hr-question.ts';
import { enqueueMail } from '../mail/outbox.ts';
import { today } from '../clock.ts';
import type { SignedIn } from '../sessions.ts';
import { linkMaker } from './links.ts';

/** Who invites: an administrator everybody, HR the units that are theirs. */
export type Inviter = { personId: string; role: 'administrator' | 'hr'; scope: Scope };

export const inviterOf = ({ personId, roles, grants }: SignedIn): Inviter =>
	roles.includes('administrator')
		? { personId, role: 'administrator', scope: null }
		: { personId, role: 'hr', scope: hrScope(grants) };

/** How many names a page shows. */
export const namesShown = 25;
/** Most mails that one press has sent. */
const mostMails = 10_000;

export type InvitePage = {
	units: UnitOption[];
	unit: string;
	search: string;
	counts: { people: number; reachable: number; invited: number };
	/** Only after a search or of a unit: names are looked at by a deed. */
	people: Invitable[];
};

/** Who cannot sign in yet, within what the inviter may see. Names only where they were asked for, and logged. */
export async function lookAtInvitable(
	db: Db,
	inviter: Inviter,
	{ unit: asked, search, now }: { unit: string; search: string; now: Date }
): Promise<InvitePage> {
	const on = today(now);
	const units = await unitsFor(db, inviter, on);
	const unit = units.some(({ id }) => id === asked) ? asked : '';
	const question = questionOf(inviter, { on, unit, search });
	const people = search === '' && unit === '' ? [] : await waitingPeople(db, question, namesShown);
	if (people.length > 0) await tell(db, inviter, 'look', people.length);
	return { units, unit, search, counts: await countWaiting(db, question), people };
}

/** Has invitations sent to a unit with all below it, or to people of it. @returns how many */
export async function invite(
	db: Db,
	inviter: Inviter,
	{ unit: asked, people, now }: { unit: string; people: readonly string[]; now: Date }
): Promise<number> {
	const on = today(now);
	const units = await unitsFor(db, inviter, on);
	if (asked !== '' && !units.some(({ id }) => id === asked)) return 0;
	return db.transaction(async (tx) => {
		const question = questionOf(inviter, { on, unit: asked, search: '' });
		const waiting = await waitingPeople(tx, question, mostMails);
		const chosen = waiting.filter(
			({ personId, email }) => email && (people.length === 0 || people.includes(personId))
		);
		for (const { personId } of chosen)
			await enqueueMail(tx, { kind: 'invitation', personId, data: {} }, now);
		if (chosen.length > 0) await tell(tx, inviter, 'invite', chosen.length);
		return chosen.length;
	});
}

/**
 * Makes the link of an invitation to hand over oneself, where no mail goes out. Never for somebody who can
 * sign in already: whoever has it could be them. Nor by HR for who has a role that HR has not.
 */
export async function linkFor(
	db: Db,
	inviter: Inviter,
	{ personId, now }: { personId: string; now: Date }
): Promise<{ path: string; name: string } | undefined> {
	return db.transaction(async (tx) => {
		const question = questionOf(inviter, { on: today(now), unit: '', search: '' });
		const found = (await waitingPeople(tx, question, mostMails)).find(
			(person) => person.personId === personId
		);
		const isTheirs =
			inviter.role === 'administrator' ||
			!(await peopleHeldApart(tx, [personId], today(now))).has(personId);
		const path = found && isTheirs && (await linkMaker('invitation')(tx, personId, now));
		if (!path) return undefined;
		await tell(tx, inviter, 'make-invitation-link', 1);
		return { path, name: found.name };
	});
}

const questionOf = (
	{ scope }: Inviter,
	{ on, unit, search }: { on: Day; unit: string; search: string }
): InviteQuestion => ({ on, within: scope, ...(unit && { unitId: unit }), search });

async function unitsFor(db: Db, { scope }: Inviter, on: Day): Promise<UnitOption[]> {
	const all = await unitsOn(db, on);
	return unitOptions(scope === null ? all : subtree(all, scope));
}

const tell = (tx: Db, { personId, role }: Inviter, action: string, people: number) =>
	record(tx, {
		...{ actor: personId, role, action, object: 'people-without-account' },
		...{ result: 'ok', origin: 'web', detail: { rows: people } }
	});
