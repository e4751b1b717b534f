import { json } from '@sveltejs/kit';
import { pools } from '#lib/server/app.ts';
import { anyOrigin, fromAnywhere } from '#lib/server/ballot/any-origin.ts';
import { cast } from '#lib/server/ballot/box.ts';
import { readCast } from '#lib/server/ballot/requests.ts';
import { today } from '#lib/server/clock.ts';

export const OPTIONS = fromAnywhere;

export const POST = async ({ request }) => {
	const ballot = readCast(await request.json().catch(() => null));
	const refused = ballot ? await cast(pools.box, ballot, today()) : 'malformed';
	if (!refused) return new Response(null, { status: 204, headers: anyOrigin });
	return json({ refused }, { status: refused === 'closed' ? 409 : 400, headers: anyOrigin });
};
