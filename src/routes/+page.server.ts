import { redirect } from '@sveltejs/kit';

export const load = ({ locals }) => redirect(303, locals.person ? '/programme' : '/sign-in');
