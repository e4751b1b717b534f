import { error, fail, redirect } from '@sveltejs/kit';
import { ui } from '#lib/i18n/ui.ts';
import { db, secret, soon } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { textsIn } from '#lib/server/form-body.ts';
import { tryTarget } from '#lib/server/forward/check.ts';
import { readTarget } from '#lib/server/forward/form.ts';
import { forwardJob } from '#lib/server/forward/jobs.ts';
import { targetPage } from '#lib/server/forward/page.ts';
import * as settings from '#lib/server/forward/settings.ts';
import { attempt } from '#lib/server/rate-limits.ts';

const who = ({ person }: App.Locals) => ({ personId: person!.personId, today: today() });
const pageOf = async (locals: App.Locals, id: string) => {
	const page = await targetPage(db, id, locals.language === 'en' ? 'en' : 'nl');
	return page ?? error(404, ui[locals.language].notFound);
};

export const load = ({ locals, params }) => pageOf(locals, params.target);

export const actions = {
	keep: async ({ params, request, locals }) => {
		const { secret: typed, ...values } = textsIn(await request.formData());
		const { target } = await pageOf(locals, params.target);
		const read = readTarget({ ...values, secret: typed }, target);
		if ('problems' in read) return fail(422, { problems: read.problems, values });
		await settings.keepTarget(db, secret, who(locals), { id: target.id, form: read.form });
		return { told: 'kept' as const };
	},
	check: async ({ params, locals }) => {
		const wait = await attempt(db, 'provider-check-person', locals.person!.personId);
		if (wait !== null) error(429, `Wait ${wait} seconds`);
		return { checks: await tryTarget(db, secret, params.target) };
	},
	start: async ({ params, request, locals }) => {
		const form = await request.formData();
		const from = String(form.get('from') ?? '');
		if (!form.has('sure')) return fail(422, { wrong: 'needSure' as const, from });
		const started = await settings.startTarget(db, who(locals), params.target, from);
		if (started === 'when') return fail(422, { wrong: 'fromWrong' as const, from });
		await soon(forwardJob);
		return { told: 'started' as const };
	},
	pause: async ({ params, locals }) => {
		await settings.pauseTarget(db, who(locals), params.target);
		return { told: 'stopped' as const };
	},
	retry: async ({ params, request, locals }) => {
		const statement = (await request.formData()).get('statement');
		const one = statement === null ? undefined : String(statement);
		await settings.retryAside(db, who(locals), params.target, one);
		await soon(forwardJob);
		return { told: 'retried' as const };
	},
	remove: async ({ params, request, locals }) => {
		if (!(await request.formData()).has('sure'))
			return fail(422, { wrong: 'needSure' as const, from: '' });
		await settings.dropTarget(db, who(locals), params.target);
		redirect(303, '/admin/forwarding');
	}
};
