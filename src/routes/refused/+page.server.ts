import { error } from '@sveltejs/kit';
import { guard } from '#lib/i18n/guard.ts';

/** Asked by the guard only: the refusal as a page. */
export const load = ({ locals }) => error(403, guard[locals.language].refused);
