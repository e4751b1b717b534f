import { writeHrDigests } from '../reminders/digest-hr.ts';
import { writeManagerDigests } from '../reminders/digest-manager.ts';
import { writeReminders } from '../reminders/write.ts';
import { writeAddressChanges, writeKeyChanges } from '../sign-in/tell-owner.ts';
import type { LinkKind, MailKind } from './kinds.ts';
import { linkMakers } from './links.ts';
import type { Values } from './write.ts';
import type { Writer } from './writer.ts';

/** Who says what is filled in in which mail. */
export const writers: Readonly<Record<MailKind, Writer>> = {
	invitation: linked('invitation'),
	'password-recovery': linked('password-recovery'),
	'key-changed': writeKeyChanges,
	'address-changed': writeAddressChanges,
	'reminder-start': writeReminders,
	'reminder-half-way': writeReminders,
	'reminder-week': writeReminders,
	'reminder-day': writeReminders,
	'reminder-overdue': writeReminders,
	'digest-manager': writeManagerDigests,
	'digest-hr': writeHrDigests
};

/** A mail with a link of which the token is made here and now: only its hash is kept. */
function linked(kind: LinkKind): Writer {
	return async (db, turns, { origin, now }) => {
		const written = new Map<string, Values>();
		for (const { id, personId, firstName } of turns) {
			const path = await db.transaction((tx) => linkMakers[kind](tx, personId, now));
			if (path !== null) written.set(id, { firstName, url: `${origin}${path}` });
		}
		return written;
	};
}
