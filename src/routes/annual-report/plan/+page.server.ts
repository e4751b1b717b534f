import { fail } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import * as plan from '#lib/server/report/year-plan-acts.ts';
import { yearPlanPage } from '#lib/server/report/year-plan.ts';
import { acting, saving, who, type Asked } from './acting.server.ts';

export const load = () => yearPlanPage(db, today());

export const actions = {
	add: saving(plan.addTopic, 'added'),
	change: saving(plan.changeTopic, 'changed'),
	up: acting((form, asked) => plan.moveTopic(db, form, -1, who(asked)), 'moved'),
	down: acting((form, asked) => plan.moveTopic(db, form, 1, who(asked)), 'moved'),
	restore: acting((form, asked) => plan.restoreTopic(db, form, who(asked)), 'restored'),
	remove: async (asked: Asked) => {
		const removed = await plan.removeTopic(db, await asked.request.formData(), who(asked));
		return removed ? { removed } : fail(409, { gone: true });
	}
};
