import { fail, redirect } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { startTable } from '#lib/server/report/tables/start-table.ts';
import { starts } from '#lib/server/report/tables/starts.ts';
import { restoreTable, tablesPage } from '#lib/server/report/tables/tables.ts';
import { editorIn, none } from './editor.server.ts';

export const load = async ({ url }) => {
	const page = await tablesPage(db);
	const removed = page.removed.find(({ id }) => id === url.searchParams.get('removed'));
	return {
		...page,
		starts,
		justRemoved: removed ?? null,
		lastYear: Number(today().slice(0, 4)) - 1
	};
};

export const actions = {
	start: async ({ request, locals }) => {
		const form = await request.formData();
		const started = await startTable(db, library, editorIn(locals), form);
		if (started.ok) redirect(303, `/annual-report/tables/${started.id}`);
		const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
		return fail(422, { typed, refused: started.refused });
	},
	restore: async ({ request, locals }) => {
		const id = String((await request.formData()).get('table'));
		if (!(await restoreTable(db, editorIn(locals), id))) none();
		return { restored: true };
	}
};
