import { hkdfSync } from 'node:crypto';
import { openWith, sealWith } from '../live/sealed.ts';

/** What a sealed text is: it opens as nothing else. */
type Kind = 'client-secret' | 'client-key' | 'id-token' | 'code-app' | 'store-secret' | 'lti-key';

/** Seals a text with a key from the secret of the installation, bound to its kind and its owner. */
export function sealText(secret: string, kind: Kind, owner: string, text: string): string {
	const sealed = sealWith(keyOf(secret), `${kind} ${owner}`, Buffer.from(text));
	return Buffer.from(sealed).toString('base64url');
}

/** The text again; `undefined` when AUTH_SECRET is another one, or it was somebody else's. */
export function openText(secret: string, kind: Kind, owner: string, sealed: string) {
	const opened = openWith(keyOf(secret), `${kind} ${owner}`, Buffer.from(sealed, 'base64url'));
	return opened && Buffer.from(opened).toString();
}

const keyOf = (secret: string) =>
	new Uint8Array(hkdfSync('sha256', secret, '', 'tweesprong sign-in', 32));
