import { library } from '#lib/server/app.ts';
import { contactsFor } from '#lib/server/contacts.ts';

export const load = ({ locals }) => ({
	contacts: contactsFor(library, ['fg', 'integriteitscoordinator'], locals.language)
});
