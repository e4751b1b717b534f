import { db, secret } from '#lib/server/app.ts';
import { attempt } from '#lib/server/rate-limits.ts';
import { logOutByToken } from '#lib/server/sign-in/oidc/back-channel.ts';

const answer = (status: number, problem?: string) =>
	new Response(problem ? JSON.stringify({ error: problem }) : null, {
		status,
		headers: {
			'cache-control': 'no-store',
			...(problem && { 'content-type': 'application/json' })
		}
	});

/** A provider tells that sessions have ended. What counts is its signature: a machine has no cookie. */
export const POST = async ({ params, request, getClientAddress }) => {
	if ((await attempt(db, 'back-channel-address', getClientAddress())) !== null)
		return answer(429, 'slow_down');
	const token = (await request.formData()).get('logout_token');
	if (typeof token !== 'string') return answer(400, 'invalid_request');
	const asked = { slug: params.provider, token, now: new Date() };
	const ended = await logOutByToken(db, secret, asked);
	if (ended === 'unknown') return answer(404, 'invalid_request');
	return ended === 'refused' ? answer(400, 'invalid_request') : answer(200);
};
