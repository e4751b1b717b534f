import { error } from '@sveltejs/kit';
import { guard } from '#lib/i18n/guard.ts';
import { ui } from '#lib/i18n/ui.ts';

/** Asked by the hooks only: a refusal as a page, or that somebody has to wait. */
export const load = ({ locals, url }) => {
	if (url.searchParams.has('wait')) error(429, ui[locals.language].tooManyText);
	error(403, guard[locals.language].refused);
};
