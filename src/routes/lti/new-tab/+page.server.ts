import { db } from '#lib/server/app.ts';
import { sitesOf } from '#lib/server/lti/addresses.ts';
import { platformFor } from '#lib/server/lti/start.ts';

export const load = async ({ url, locals }) => {
	const platform = await platformFor(db, Object.fromEntries(url.searchParams));
	locals.framers = platform ? sitesOf(platform) : [];
	return { search: url.search };
};
