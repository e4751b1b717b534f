import { error, redirect } from '@sveltejs/kit';
import { db, secret } from '#lib/server/app.ts';
import { isKiosk } from '#lib/server/kiosk.ts';
import { ownPath } from '#lib/server/paths.ts';
import { attempt } from '#lib/server/rate-limits.ts';
import { startAt } from '#lib/server/sign-in/oidc/start.ts';
import { browserOf } from '../../../../sign-in/let-in.server.ts';

export const GET = async ({ params, request, url, cookies, getClientAddress }) => {
	const wait = await attempt(db, 'provider-address', getClientAddress());
	if (wait !== null) error(429, `Wait ${wait} seconds`);
	const started = await startAt(db, secret, {
		...{ slug: params.provider, to: ownPath(url.searchParams.get('to')), origin: url.origin },
		...{ browser: browserOf({ url, cookies }), now: new Date() },
		kiosk: isKiosk(request.headers)
	});
	if (!started) error(404, 'No such provider');
	if ('trouble' in started)
		redirect(303, `/sign-in?problem=${started.trouble}&at=${encodeURIComponent(params.provider)}`);
	redirect(303, started.url, { external: [started.url.origin] });
};
