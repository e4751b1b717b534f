import { redirect } from '@sveltejs/kit';
import { authFor, db } from '#lib/server/app.ts';
import { setCookies } from '#lib/server/cookies.ts';
import { arrive } from '#lib/server/lti/arrive.ts';
import { browserOf } from '../../sign-in/let-in.server.ts';

/** Where somebody comes in whom a learning system sent: the first address on the way that gets their cookie. */
export const GET = async ({ url, cookies, locals }) => {
	const browser = browserOf({ url, cookies });
	const arrived = await arrive(db, authFor(browser.secure), {
		...{ browser, answer: url.searchParams.get('answer') ?? '' },
		...{ signedIn: locals.person?.personId ?? null, now: new Date() }
	});
	if (arrived.state === 'trouble')
		redirect(303, `/lti/problem?problem=${arrived.trouble}&at=${arrived.platformId ?? ''}`);
	if (arrived.state === 'second-step') redirect(303, '/sign-in/second-step');
	setCookies(cookies, arrived.cookies, browser.secure);
	redirect(303, arrived.to);
};
