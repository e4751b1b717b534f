import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => ({
	code: params.code.toUpperCase(),
	origin: url.origin
});
