import { redirect } from '@sveltejs/kit';
import { db, secret } from '#lib/server/app.ts';
import { leaveUrl } from '#lib/server/sign-in/oidc/sign-out.ts';
import { browserOf } from '../../../../sign-in/let-in.server.ts';

export const GET = async ({ params, url, cookies }) => {
	const at = await leaveUrl(db, secret, {
		...{ slug: params.provider, origin: url.origin },
		...{ browser: browserOf({ url, cookies }), now: new Date() }
	});
	if (!at) redirect(303, '/sign-in');
	redirect(303, at, { external: [at.origin] });
};
