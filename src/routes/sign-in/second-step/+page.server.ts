import { fail, redirect } from '@sveltejs/kit';
import { authFor, db, secret } from '#lib/server/app.ts';
import { secondSteps, takeSecondStep } from '#lib/server/sign-in/second-step.ts';
import { browserOf, letIn } from '../let-in.server.ts';

export const load = async ({ locals, url, cookies }) => {
	if (locals.person) redirect(303, '/programme');
	const ways = await secondSteps(db, browserOf({ url, cookies }), new Date());
	return { ways: ways ?? null };
};

export const actions = {
	default: async ({ request, url, cookies }) => {
		const form = await request.formData();
		const text = (name: string) => String(form.get(name) ?? '').slice(0, 100);
		const browser = browserOf({ url, cookies });
		const taken = await takeSecondStep(db, authFor(browser.secure), secret, {
			...{ browser, code: text('code'), recovery: text('recovery'), now: new Date() }
		});
		if (taken.state === 'signed-in') return letIn({ url, cookies }, taken, taken.to ?? '');
		const status = taken.state === 'wait' ? 429 : taken.state === 'gone' ? 410 : 401;
		return fail(status, { problem: taken.state, isRecovery: text('recovery') !== '' });
	}
};
