import { error } from '@sveltejs/kit';
import { reminders } from '#lib/i18n/reminders.ts';
import { today } from '#lib/server/clock.ts';
import { reminderReader, type ReminderReader } from '#lib/server/reminders/reader.ts';

/** Somebody of HR, as they work with reminders. */
export const readerOf = ({ person }: App.Locals): ReminderReader =>
	reminderReader(person!, today());

/** Somebody who is HR of the whole organisation: others do not change what goes out. */
export function deciderOf(locals: App.Locals): ReminderReader {
	const reader = readerOf(locals);
	if (!reader.whole) error(403, reminders[locals.language].partOnly);
	return reader;
}
