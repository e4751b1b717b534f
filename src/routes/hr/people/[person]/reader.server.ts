import { error } from '@sveltejs/kit';
import { ui } from '#lib/i18n/ui.ts';
import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import type { HrReader } from '#lib/server/hr-list.ts';
import { personFor } from '#lib/server/hr-person.ts';
import { hrScope } from '#lib/server/hr-question.ts';

/** Who of HR reads, and over which units. */
export const readerOf = ({ person }: App.Locals): HrReader => ({
	personId: person!.personId,
	scope: hrScope(person!.grants)
});

/** Whom the page is about; a page that is not found for who may not see them. */
export async function personOf(locals: App.Locals, id: string) {
	const person = await personFor(db, readerOf(locals), id, today());
	return person ?? error(404, ui[locals.language].notFound);
}
