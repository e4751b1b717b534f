import { redirect } from '@sveltejs/kit';
import { authFor, db } from '#lib/server/app.ts';
import { setCookies } from '#lib/server/cookies.ts';
import { ownPath } from '#lib/server/paths.ts';
import { signOut } from '#lib/server/sessions.ts';
import { leaveProvider } from '#lib/server/sign-in/oidc/sign-out.ts';
import type { Browser } from '#lib/server/sign-in/steps.ts';
import { browserOf } from '../sign-in/let-in.server.ts';

type Asked = { request: Request; url: URL; cookies: Browser['cookies']; locals: App.Locals };

const end =
	(everywhere: boolean) =>
	async ({ request, url, cookies, locals }: Asked) => {
		const browser = browserOf({ url, cookies });
		const again = ownPath(String((await request.formData()).get('again') ?? ''));
		const provider = await leaveProvider(db, locals.person!.session.id, browser, new Date());
		setCookies(
			cookies,
			await signOut(authFor(browser.secure), request.headers, everywhere),
			browser.secure
		);
		if (locals.person!.kiosk) redirect(303, '/kiosk/end');
		if (again !== '/') redirect(303, `/sign-in?to=${encodeURIComponent(again)}`);
		redirect(303, provider ? `/sign-in?left=${provider}` : '/sign-in');
	};

export const actions = { here: end(false), everywhere: end(true) };
