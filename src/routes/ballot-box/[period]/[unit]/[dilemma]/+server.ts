import { json } from '@sveltejs/kit';
import { pools } from '#lib/server/app.ts';
import { anyOrigin } from '#lib/server/ballot/any-origin.ts';
import { keysOfDilemma } from '#lib/server/ballot/key-lists.ts';

export const GET = async ({ params }) =>
	json({ contests: await keysOfDilemma(pools.box, params) }, { headers: anyOrigin });
