import { error, json } from '@sveltejs/kit';
import { pools } from '#lib/server/app.ts';
import { anyOrigin } from '#lib/server/ballot/any-origin.ts';
import { keyListOf } from '#lib/server/ballot/key-lists.ts';

export const GET = async ({ params }) => {
	const list = await keyListOf(pools.box, params.period);
	if (!list) error(404, 'There is no such period.');
	return json(list, { headers: anyOrigin });
};
