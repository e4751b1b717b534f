import { error, json } from '@sveltejs/kit';
import { profiles } from '#lib/xapi/profile/versions.ts';

/** A version of our xAPI profile, for whoever reads our statements. */
export const GET = ({ params: { version } }) => {
	if (!Object.hasOwn(profiles, version)) error(404);
	return json(profiles[version], {
		headers: {
			'content-type': 'application/ld+json',
			'cache-control': 'public, max-age=86400',
			'access-control-allow-origin': '*'
		}
	});
};
