import { createPrivateKey, createPublicKey, hkdfSync, sign, verify } from 'node:crypto';

/** A text with its Ed25519 signature (64 bytes) and the public key of the signer (32), in base64url. */
export type Signed = { record: string; signature: string; signer: string };

/** What stands before 32 bytes in PKCS #8 and in a public key of Ed25519 (RFC 8410). */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** Signs the record of a count with the key of this installation, which follows from its secret. */
export function signRecord(secret: string, record: string): Signed {
	const key = signingKey(secret);
	return {
		record,
		signature: sign(null, Buffer.from(record), key).toString('base64url'),
		signer: rawOf(key)
	};
}

/** Whether the signer signed this very text. That the signer is this installation, `signerOf` says. */
export function verifyRecord({ record, signature, signer }: Signed): boolean {
	const raw = Buffer.from(signer, 'base64url');
	if (raw.length !== 32) return false;
	const der = Buffer.concat([publicPrefix, raw]);
	const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
	return verify(null, Buffer.from(record), key, Buffer.from(signature, 'base64url'));
}

/** The public key of the installation with this secret. */
export const signerOf = (secret: string): string => rawOf(signingKey(secret));

function signingKey(secret: string) {
	const seed = Buffer.from(hkdfSync('sha256', secret, '', 'tweesprong record of a count', 32));
	const der = Buffer.concat([privatePrefix, seed]);
	return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

const rawOf = (key: ReturnType<typeof createPrivateKey>): string =>
	createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64url');
