/**
 * Paths that programs call, not people's browsers: the record store (xAPI), provisioning (SCIM),
 * logout from the identity provider, a launch from a learning platform (LTI), one-click unsubscribe of a
 * mail program, the ballot box, which must not know who hands in, and the phones, the projector and the
 * remote of a guest in a session, which show a secret of their own. They post forms from other origins,
 * which SvelteKit refuses with 403 before any hook runs. What makes such a post dangerous is the cookie a
 * browser adds, so here it is dropped, and the request then counts as one from our own origin. Every
 * route below these paths must identify its caller by something in the request itself.
 */
const MACHINE_PATHS = [
	'/xapi',
	'/scim',
	'/auth/back-channel',
	'/lti',
	'/unsubscribe',
	'/ballot-box',
	'/live/seat',
	'/live/screen',
	'/live/guest'
];

/** Whether a request's path, as the router will read it, lies below a machine path. */
export const isMachinePath = (target: string): boolean => isBelow(target, MACHINE_PATHS);

/** Whether the path of a request is one of these or lies below one. */
export function isBelow(target: string, paths: readonly string[]): boolean {
	if (!URL.canParse(target, 'http://host')) return false;
	const { pathname } = new URL(target, 'http://host');
	return paths.some((path) => pathname === path || pathname.startsWith(`${path}/`));
}
