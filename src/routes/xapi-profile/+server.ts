import { redirect } from '@sveltejs/kit';
import { latest } from '#lib/xapi/profile/versions.ts';

export const GET = () => redirect(302, `/xapi-profile/${latest}`);
