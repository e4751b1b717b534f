import { fail, redirect } from '@sveltejs/kit';
import { ballots, db, library, soon } from '#lib/server/app.ts';
import { keysJob } from '#lib/server/ballot/jobs.ts';
import { planPage, problemsOf, readPlan } from '#lib/server/ballot/plan-form.ts';
import { planPeriod } from '#lib/server/ballot/plan.ts';
import { today } from '#lib/server/clock.ts';
import { acting } from '../acting.server.ts';

export const load = ({ url }) =>
	planPage(db, library, today(), url.searchParams.get('campaign') ?? '');

export const actions = {
	default: async ({ request, locals }) => {
		const who = acting(locals);
		const read = readPlan(await request.formData());
		if ('problems' in read) return fail(422, read);
		const made = await planPeriod(db, library, ballots.keyDir, read.plan, who);
		if (!made.ok) return fail(422, { typed: read.typed, problems: problemsOf(made.refused) });
		await soon(keysJob);
		redirect(303, `/secret-choices/${made.id}`);
	}
};
