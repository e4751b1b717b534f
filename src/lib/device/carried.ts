import { fromBase64, toBase64 } from '#lib/device/cipher.ts';
import type { Seed } from '#lib/device/seed.ts';

/** A seed on its way to another device of the same person, whom `personTag` names. */
export type Carried = { seed: Seed; personTag: string };

/** The fragment of an address that carries a seed: browsers send no fragment to a server. */
export const writeCarried = ({ seed, personTag }: Carried): string =>
	`#${toBase64(seed).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}.${personTag}`;

/** What a fragment carries, or null when it carries nothing of the kind. */
export function readCarried(fragment: string): Carried | null {
	const [, text, personTag] = /^#([\w-]{43})\.([\w-]{12})$/.exec(fragment) ?? [];
	if (!text || !personTag) return null;
	const seed = fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
	return { seed, personTag };
}

/** Takes a seed out of the address of this page at once: what stays there, stays in the history. */
export function takeCarried(): Carried | null {
	const carried = readCarried(location.hash);
	if (carried) history.replaceState(history.state, '', location.pathname + location.search);
	return carried;
}
