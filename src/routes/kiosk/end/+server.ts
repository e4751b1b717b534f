import type { RequestHandler } from './$types';
import { authFor } from '#lib/server/app.ts';
import { setCookies } from '#lib/server/cookies.ts';
import { isKiosk } from '#lib/server/kiosk.ts';
import { signOut } from '#lib/server/sessions.ts';

// A device for everybody ends what somebody did here by an address: by itself, and without JavaScript too.
export const GET: RequestHandler = async ({ request, url, cookies, locals }) => {
	if (!isKiosk(request.headers))
		return new Response(null, { status: 303, headers: { location: '/kiosk' } });
	const secure = url.protocol === 'https:';
	if (locals.person)
		setCookies(cookies, await signOut(authFor(secure), request.headers, false), secure);
	const headers = { location: '/kiosk', 'clear-site-data': '"cache", "storage"' };
	return new Response(null, { status: 303, headers });
};
