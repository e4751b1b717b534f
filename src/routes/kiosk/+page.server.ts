import { error, redirect } from '@sveltejs/kit';
import { authFor } from '#lib/server/app.ts';
import { setCookies } from '#lib/server/cookies.ts';
import { isKiosk, setKiosk } from '#lib/server/kiosk.ts';
import { signOut } from '#lib/server/sessions.ts';

const mayManage = ({ person }: App.Locals): boolean =>
	person !== null && person.roles.some((role) => role === 'hr' || role === 'administrator');

export const load = ({ locals, request }) => ({
	kiosk: isKiosk(request.headers),
	mayManage: mayManage(locals)
});

export const actions = {
	on: async ({ locals, request, url, cookies }) => {
		if (!mayManage(locals)) error(403, 'Not yours to change');
		const secure = url.protocol === 'https:';
		setCookies(cookies, await signOut(authFor(secure), request.headers, false), secure);
		setKiosk(cookies, secure, true);
		redirect(303, '/kiosk/end');
	},
	off: async ({ locals, url, cookies }) => {
		if (!mayManage(locals)) error(403, 'Not yours to change');
		setKiosk(cookies, url.protocol === 'https:', false);
		redirect(303, '/kiosk');
	}
};
