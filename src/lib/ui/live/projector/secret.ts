/** The secret of a projector in the fragment of an address: browsers send that to no server. */
export const secretIn = (fragment: string): string | null =>
	/^#([\w-]{43})$/.exec(fragment)?.[1] ?? null;

/**
 * The secret of the projector of this session. It goes from the address to this tab at once: an address
 * stays in the history, and may be shown on a screen.
 */
export function takeSecret(code: string): string | null {
	const kept = `tweesprong-projector-${code}`;
	const given = secretIn(location.hash);
	if (!given) return sessionStorage.getItem(kept);
	sessionStorage.setItem(kept, given);
	history.replaceState(history.state, '', location.pathname + location.search);
	return given;
}
