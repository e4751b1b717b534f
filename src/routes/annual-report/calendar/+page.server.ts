import { fail } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { dropPlanned, planningPage, savePlanned } from '#lib/server/report/calendar/planning.ts';
import { undoPlanned } from '#lib/server/report/calendar/undo.ts';
import { readYear } from '#lib/server/report/calendar/year.ts';

const planner = ({ person }: App.Locals) => ({ personId: person!.personId, on: today() });

export const load = async ({ locals, url }) => {
	const on = today();
	const year = readYear(url.searchParams, on);
	const edit = url.searchParams.get('edit');
	return { year, on, ...(await planningPage(db, on, year, edit, locals.language)) };
};

export const actions = {
	save: async ({ request, locals }) => {
		const form = await request.formData();
		const changed = String(form.get('id') ?? '') || null;
		const saved = await savePlanned(db, planner(locals), changed, form);
		if (!saved) return fail(409, { gone: true });
		if (!saved.ok) {
			const { typed, problems, edited } = saved;
			return fail(422, { typed, problems, edited });
		}
		return { act: saved.act };
	},
	remove: async ({ request, locals }) => {
		const id = String((await request.formData()).get('id') ?? '');
		const act = await dropPlanned(db, planner(locals), id);
		return act ? { act } : fail(409, { gone: true });
	},
	undo: async ({ request, locals }) => {
		const act = String((await request.formData()).get('act') ?? '');
		const undone = await undoPlanned(db, planner(locals), act);
		return undone ? { undone } : fail(409, { gone: true });
	}
};
