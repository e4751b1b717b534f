import { error, fail } from '@sveltejs/kit';
import { authFor, db } from '#lib/server/app.ts';
import { passwordLength } from '#lib/server/auth.ts';
import { choosePassword, seeLink } from '#lib/server/sign-in/choose-password.ts';
import { letIn } from '../../sign-in/let-in.server.ts';

export const load = async ({ params, getClientAddress }) => {
	const asked = { token: params.token, address: getClientAddress(), now: new Date() };
	const link = await seeLink(db, asked);
	if (link.state === 'wait') error(429, `Wait ${link.seconds} seconds`);
	if (link.state === 'gone') return { link: null, length: passwordLength };
	const { kind, givenName, familyName, email } = link;
	return { link: { kind, givenName, familyName, email }, length: passwordLength };
};

export const actions = {
	default: async ({ params, request, url, cookies }) => {
		const form = await request.formData();
		const text = (name: string) => String(form.get(name) ?? '');
		const chosen = await choosePassword(db, authFor(url.protocol === 'https:'), {
			...{ token: params.token, password: text('password'), repeat: text('repeat') },
			now: new Date()
		});
		if (chosen.state === 'problems') return fail(422, { problems: chosen.problems });
		if (chosen.state === 'gone' || chosen.state === 'not-employed')
			return fail(410, { problems: {} });
		return letIn({ url, cookies }, chosen, '/');
	}
};
