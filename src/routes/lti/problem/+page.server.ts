import { db } from '#lib/server/app.ts';
import { sitesOf } from '#lib/server/lti/addresses.ts';
import { openPlatform } from '#lib/server/lti/start.ts';
import { isLtiTrouble } from '#lib/server/lti/trouble.ts';

export const load = async ({ url, locals }) => {
	const platform = await openPlatform(db, url.searchParams.get('at') ?? '');
	locals.framers = platform ? sitesOf(platform) : [];
	const trouble = url.searchParams.get('problem');
	return { trouble: isLtiTrouble(trouble) ? trouble : 'other' };
};
