import { error, redirect } from '@sveltejs/kit';
import { authFor, db, secret } from '#lib/server/app.ts';
import { setCookies } from '#lib/server/cookies.ts';
import { ownPath } from '#lib/server/paths.ts';
import { finishAt } from '#lib/server/sign-in/oidc/finish.ts';
import { browserOf } from '../../../../sign-in/let-in.server.ts';

export const GET = async ({ params, url, cookies }) => {
	const browser = browserOf({ url, cookies });
	const finished = await finishAt(db, authFor(browser.secure), secret, {
		...{ slug: params.provider, url, browser, now: new Date() }
	});
	if (!finished) error(404, 'No such provider');
	if (finished.state === 'trouble')
		redirect(303, `/sign-in?problem=${finished.trouble}&at=${encodeURIComponent(params.provider)}`);
	setCookies(cookies, finished.cookies, browser.secure);
	redirect(303, ownPath(finished.to));
};
