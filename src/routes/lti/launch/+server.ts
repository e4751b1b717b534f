import { error, redirect } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { takeLaunch } from '#lib/server/lti/launch.ts';
import { attempt } from '#lib/server/rate-limits.ts';

/** The message of a learning system. It shows by its signature who sends it, and which browser by its state. */
export const POST = async ({ request, url, getClientAddress }) => {
	const wait = await attempt(db, 'lti-address', getClientAddress());
	if (wait !== null) error(429, `Wait ${wait} seconds`);
	const form = await request.formData();
	const text = (name: string) => String(form.get(name) ?? '');
	const launched = await takeLaunch(
		db,
		{ state: text('state'), token: text('id_token'), error: text('error') },
		{ origin: url.origin, now: new Date() }
	);
	if (launched.state === 'known') redirect(303, `/auth/lti?answer=${launched.answer}`);
	if (launched.state === 'choosing') redirect(303, `/lti/deep-linking?token=${launched.token}`);
	redirect(303, `/lti/problem?problem=${launched.trouble}&at=${launched.platformId ?? ''}`);
};
