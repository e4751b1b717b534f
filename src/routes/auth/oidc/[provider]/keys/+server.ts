import { error } from '@sveltejs/kit';
import { db, secret } from '#lib/server/app.ts';
import { publicKeys } from '#lib/server/sign-in/oidc/keys.ts';

export const GET = async ({ params }) => {
	const keys = await publicKeys(db, secret, params.provider);
	if (!keys) error(404, 'No keys');
	return Response.json(keys);
};
