import { redirect } from '@sveltejs/kit';
import { authFor } from '#lib/server/app.ts';
import { setCookies } from '#lib/server/cookies.ts';
import { signOut } from '#lib/server/sessions.ts';

const end =
	(everywhere: boolean) =>
	async ({
		request,
		url,
		cookies
	}: {
		request: Request;
		url: URL;
		cookies: Parameters<typeof setCookies>[0];
	}) => {
		const secure = url.protocol === 'https:';
		setCookies(cookies, await signOut(authFor(secure), request.headers, everywhere), secure);
		redirect(303, '/sign-in');
	};

export const actions = { here: end(false), everywhere: end(true) };
