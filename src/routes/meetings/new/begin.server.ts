import { error, redirect } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import type { Beginning } from '#lib/server/meetings/agendas.ts';
import { beginPlan } from '#lib/server/meetings/plans.ts';

/** Makes a plan and goes on to it. */
export async function begin({ person }: App.Locals, beginning: Beginning | undefined) {
	if (!beginning) error(404, 'Nothing to begin with');
	redirect(303, `/meetings/${await beginPlan(db, person!.personId, beginning)}`);
}

/** The address of the same list, to say that nothing was ticked. */
export function againWith(form: FormData): string {
	const asked = [...form].map(([name, value]) => [name, String(value)]);
	return `/meetings/new?${new URLSearchParams([...asked, ['none', '']])}#cards`;
}
