import { error, redirect } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { isFramed, loginFields, startLaunch, type LoginAsked } from '#lib/server/lti/start.ts';
import { attempt } from '#lib/server/rate-limits.ts';
import { browserOf } from '../../sign-in/let-in.server.ts';
import type { RequestEvent } from './$types';

/** A learning system says that somebody comes, by a link or by a form (the standard allows both). */
export const GET = (event) => begin(event, event.url.searchParams);
export const POST = async (event) => begin(event, await event.request.formData());

type Said = { get(name: string): unknown };

async function begin(
	{ url, cookies, request, getClientAddress }: RequestEvent,
	said: Said
): Promise<never> {
	const wait = await attempt(db, 'lti-address', getClientAddress());
	if (wait !== null) error(429, `Wait ${wait} seconds`);
	const asked = readAsked(said);
	const started = await startLaunch(db, asked, {
		...{ origin: url.origin, browser: browserOf({ url, cookies }), now: new Date() },
		framed: isFramed(request.headers)
	});
	if (started.state === 'refused') redirect(303, '/lti/problem?problem=unknown-platform');
	if (started.state === 'new-tab') redirect(303, `/lti/new-tab?${new URLSearchParams(asked)}`);
	redirect(303, started.url, { external: [started.url.origin] });
}

const readAsked = (said: Said): LoginAsked =>
	Object.fromEntries(
		loginFields.flatMap((name) => {
			const value = said.get(name);
			return typeof value === 'string' && value !== '' ? [[name, value]] : [];
		})
	);
