/** A path on this site that somebody may be sent to after an action; anything else becomes the start. */
export function ownPath(wanted: string | null | undefined): string {
	if (!wanted?.startsWith('/') || wanted.startsWith('//') || wanted.includes('\\')) return '/';
	const url = new URL(wanted, 'http://own.invalid');
	// `/.//elsewhere` is a path of ours until its dots are worked out.
	const isOwn = url.host === 'own.invalid' && !url.pathname.startsWith('//');
	return isOwn ? url.pathname + url.search : '/';
}
