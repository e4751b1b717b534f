import { fail, redirect } from '@sveltejs/kit';
import { db, secret } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { textsIn } from '#lib/server/form-body.ts';
import { readTarget } from '#lib/server/forward/form.ts';
import { targetList } from '#lib/server/forward/page.ts';
import { keepTarget } from '#lib/server/forward/settings.ts';

export const load = async () => ({ targets: await targetList(db) });

export const actions = {
	default: async ({ request, locals }) => {
		const { secret: typed, ...values } = textsIn(await request.formData());
		const read = readTarget({ ...values, secret: typed });
		if ('problems' in read) return fail(422, { problems: read.problems, values });
		const who = { personId: locals.person!.personId, today: today() };
		const id = await keepTarget(db, secret, who, { form: read.form });
		redirect(303, `/admin/forwarding/${id}?kept`);
	}
};
