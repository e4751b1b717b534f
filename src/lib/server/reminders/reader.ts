import type { Day } from '../../programme/calendar.ts';
import { hrScope, type Scope } from '../hr-question.ts';
import type { SignedIn } from '../sessions.ts';

/** Who works with reminders. `whole`: for the organisation, and so may change what is sent. */
export type ReminderReader = { personId: string; scope: Scope; whole: boolean; on: Day };

/** Somebody of HR as they work with reminders on a day. */
export function reminderReader(
	{ personId, grants }: Pick<SignedIn, 'personId' | 'grants'>,
	on: Day
): ReminderReader {
	const scope = hrScope(grants);
	return { personId, scope, whole: scope === null, on };
}
