import { fail, redirect } from '@sveltejs/kit';
import { db, library, live } from '#lib/server/app.ts';
import { lookAtSignUps } from '#lib/server/meetings/calendar.ts';
import { leaderOf } from '#lib/server/meetings/leader.ts';
import { planPage } from '#lib/server/meetings/plan-page.ts';
import { copyPlan, findPlan, removePlan } from '#lib/server/meetings/plans.ts';
import { startPlan } from '#lib/server/meetings/start-plan.ts';
import { edited, none, preparing, remoteOf, type Asked } from './edited.server.ts';

export const load = async ({ locals, params, url }) => {
	const who = preparing(locals);
	const plan = (await findPlan(db, params.plan, who.personId)) ?? none();
	const page = await planPage(db, library, who, plan);
	// Names on request only: each look at them is a line in the audit log.
	const asked = url.searchParams.has('who');
	return {
		...page,
		people: asked ? await lookAtSignUps(db, leaderOf(locals.person!), plan.id) : null
	};
};

export const actions = {
	save: async (asked: Asked) => {
		const result = await edited(asked);
		if (!result.ok) return result.failed;
		const [{ done, form }, { plan }] = [result, asked.params];
		if (form.get('act') === 'pick') redirect(303, `/meetings/new?plan=${plan}`);
		// Loading the page again must not move an item twice.
		if (done.touched && !form.has('scripted'))
			redirect(303, `/meetings/${plan}#item-${done.touched}`);
		return { saved: true, touched: done.touched ?? null, dropped: done.dropped ?? null };
	},
	start: async (asked: Asked) => {
		const result = await edited(asked);
		if (!result.ok) return result.failed;
		const started = await startPlan(live, library, preparing(asked.locals), asked.params.plan);
		if (!started.ok) return fail(409, { refused: started.refused });
		redirect(303, remoteOf(started));
	},
	copy: async ({ locals, params }: Asked) => {
		const copy = await copyPlan(db, preparing(locals), params.plan);
		redirect(303, `/meetings/${copy ?? none()}`);
	},
	remove: async ({ locals, params }: Asked) => {
		if (!(await removePlan(db, params.plan, locals.person!.personId))) none();
		redirect(303, '/meetings');
	}
};
