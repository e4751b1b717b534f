import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { asLanguage } from '#lib/i18n/language.ts';
import { authFor, db } from '#lib/server/app.ts';
import { textsIn } from '#lib/server/form-body.ts';
import { ownPath } from '#lib/server/paths.ts';
import { chooseLanguage } from '#lib/server/people.ts';
import { signIn } from '#lib/server/sessions.ts';
import { entrances } from '#lib/server/sign-in/entrances.ts';
import { letIn } from './let-in.server.ts';

const Form = v.object({
	email: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(320)),
	password: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
	to: v.optional(v.string(), '')
});

export const load = async ({ locals, url }) => {
	if (locals.person) redirect(303, '/programme');
	const asked = { problem: url.searchParams.get('problem'), left: url.searchParams.get('left') };
	return { to: ownPath(url.searchParams.get('to')), ...(await entrances(db, asked)) };
};

export const actions = {
	default: async ({ request, url, cookies, getClientAddress }) => {
		const typed = textsIn(await request.formData());
		const form = v.safeParse(Form, typed);
		if (!form.success) {
			const missing = form.issues.map((issue) => v.getDotPath(issue));
			const email = String(typed.email ?? '');
			return fail(422, { problem: 'empty' as const, missing, email, minutes: 0 });
		}
		const { email, password, to } = form.output;
		const secure = url.protocol === 'https:';
		const account = { email, password, address: getClientAddress() };
		const result = await signIn(db, authFor(secure), account);
		if (result.state === 'signed-in' || result.state === 'second-step') {
			// Who chose a language on this page goes on in it; the record follows.
			const language = asLanguage(url.searchParams.get('lang'));
			if (language) await chooseLanguage(db, result.personId, language);
			return letIn({ url, cookies }, result, to);
		}
		return fail(result.state === 'wait' ? 429 : 401, {
			problem: result.state,
			missing: [],
			email,
			minutes: result.state === 'wait' ? Math.ceil(result.seconds / 60) : 0
		});
	}
};
