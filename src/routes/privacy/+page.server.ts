import { db, library } from '#lib/server/app.ts';
import { contactsFor } from '#lib/server/contacts.ts';
import { namesGoOutSince } from '#lib/server/reminders/names-told.ts';

export const load = async ({ locals }) => ({
	namesSince: await namesGoOutSince(db),
	contacts: contactsFor(library, ['fg', 'integriteitscoordinator'], locals.language)
});
