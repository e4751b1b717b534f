import { error } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { mayChangeKeys } from '#lib/server/sign-in/own-account.ts';
import { newPasskeyChallenge } from '#lib/server/sign-in/passkeys.ts';
import { browserOf } from '../../sign-in/let-in.server.ts';

export const POST = async ({ url, cookies, locals }) => {
	const now = new Date();
	if (!(await mayChangeKeys(db, locals.person!, now))) error(403, 'Sign in again');
	const browser = browserOf({ url, cookies });
	const options = await newPasskeyChallenge(db, locals.person!, {
		origin: url.origin,
		browser,
		now
	});
	return Response.json(options, { headers: { 'cache-control': 'no-store' } });
};
