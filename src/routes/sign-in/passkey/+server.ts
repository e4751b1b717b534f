import { error } from '@sveltejs/kit';
import { authFor, db } from '#lib/server/app.ts';
import { setCookies } from '#lib/server/cookies.ts';
import { ownPath } from '#lib/server/paths.ts';
import { attempt } from '#lib/server/rate-limits.ts';
import { enterByPasskey, passkeyChallenge } from '#lib/server/sign-in/passkeys.ts';
import { browserOf } from '../let-in.server.ts';

const headers = { 'cache-control': 'no-store' };

/** Asks for a challenge. */
export const POST = async ({ url, cookies, getClientAddress }) => {
	const wait = await attempt(db, 'passkey-address', getClientAddress());
	if (wait !== null) error(429, `Wait ${wait} seconds`);
	const browser = browserOf({ url, cookies });
	const asked = { origin: url.origin, browser, now: new Date() };
	return Response.json(await passkeyChallenge(db, asked), { headers });
};

/** Takes the answer of a device to it. @returns where to go */
export const PUT = async ({ request, url, cookies }) => {
	const browser = browserOf({ url, cookies });
	const entered = await enterByPasskey(db, authFor(browser.secure), {
		...{ origin: url.origin, browser, now: new Date(), answer: await request.text() }
	});
	if (entered.state !== 'signed-in')
		return Response.json({ problem: entered.state }, { status: 401, headers });
	setCookies(cookies, entered.cookies, browser.secure);
	const to = entered.to ?? url.searchParams.get('to');
	return Response.json({ to: ownPath(to) }, { headers });
};
