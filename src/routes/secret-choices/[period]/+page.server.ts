import { error, fail, redirect } from '@sveltejs/kit';
import { ballots, db, library, pools, secret, soon } from '#lib/server/app.ts';
import { askCustodians, countNow } from '#lib/server/ballot/count-acts.ts';
import { keysJob } from '#lib/server/ballot/jobs.ts';
import { openWithKey } from '#lib/server/ballot/open-with-key.ts';
import { closePeriod } from '#lib/server/ballot/periods.ts';
import { periodView } from '#lib/server/ballot/period-view.ts';
import { problemsOf, readChange } from '#lib/server/ballot/plan-form.ts';
import { changePeriod, dropPeriod } from '#lib/server/ballot/plan.ts';
import { report } from '#lib/server/told.ts';
import { acting, mayAct, meant, terms } from '../acting.server.ts';

export const load = async ({ locals, params }) => {
	const period = await periodView(pools, params.period, terms());
	if (!period) error(404, 'No such period');
	return { period, may: mayAct(locals) };
};

export const actions = {
	open: meant('open', async (id, who) => {
		const refused = await openWithKey(pools, library, ballots.keyDir, id, who);
		if (!refused) await soon(keysJob);
		return refused;
	}),
	close: meant('close', (id, who) => closePeriod(pools, id, who)),
	ask: meant('ask', (id, who) => askCustodians(pools, ballots, id, who)),
	count: meant('count', (id, who) =>
		countNow(pools, library, { secret, report, ...ballots }, id, who)
	),
	drop: meant('drop', async (id, who) => {
		const refused = await dropPeriod(db, ballots.keyDir, id, who);
		if (!refused) redirect(303, '/secret-choices');
		return refused === 'no-such-period' ? refused : 'already-open';
	}),
	change: async ({ request, params, locals }) => {
		const who = acting(locals);
		const read = readChange(await request.formData());
		if ('problems' in read) return fail(422, read);
		const refused = await changePeriod(db, params.period, read.change, who);
		if (refused) return fail(422, { typed: read.typed, problems: problemsOf(refused) });
		redirect(303, `/secret-choices/${encodeURIComponent(params.period)}`);
	}
};
