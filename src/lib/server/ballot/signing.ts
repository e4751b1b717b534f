import {
	constants,
	createCipheriv,
	createDecipheriv,
	createPrivateKey,
	createPublicKey,
	generateKeyPair,
	hkdfSync,
	privateEncrypt,
	publicDecrypt,
	randomBytes
} from 'node:crypto';
import { promisify } from 'node:util';
import { joined, type Bytes } from '../../ballot/bytes.ts';

/** The length of every signing key, of what is signed and of a signature, in bytes. */
export const signatureLength = 256;

const exponent = 65537;
const nonceLength = 12;
const tagLength = 16;

/** A fresh RSA key: its modulus (256 bytes), and its private part in PKCS #8. */
export async function makeSigningKey(): Promise<{ modulus: Bytes; pkcs8: Bytes }> {
	const pair = await promisify(generateKeyPair)('rsa', {
		modulusLength: 8 * signatureLength,
		publicExponent: exponent
	});
	const { n } = pair.publicKey.export({ format: 'jwk' });
	return {
		modulus: joined(Buffer.from(n!, 'base64url')),
		pkcs8: joined(pair.privateKey.export({ format: 'der', type: 'pkcs8' }))
	};
}

/**
 * Signs a blinded message (RFC 9474, section 4.3): the private operation as OpenSSL does it, in constant
 * time, and a check of the result, because a fault in it would give the key away.
 * @returns undefined when the message is not below the modulus
 * @throws when the result does not fit, which is a fault of the machine
 */
export function signBlinded(pkcs8: Bytes, blinded: Bytes): Bytes | undefined {
	const key = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
	const { n } = createPublicKey(key).export({ format: 'jwk' });
	const modulus = Buffer.from(n!, 'base64url');
	if (blinded.length !== signatureLength || Buffer.compare(blinded, modulus) >= 0) return undefined;
	const padding = constants.RSA_NO_PADDING;
	const signature = privateEncrypt({ key, padding }, blinded);
	if (!publicDecrypt({ key: createPublicKey(key), padding }, signature).equals(blinded))
		throw new Error('a blind signature does not fit its key');
	return joined(signature);
}

/** Seals a private key for the database: a dump alone then holds none that works. */
export function sealSigningKey(secret: string, place: string, pkcs8: Bytes): Bytes {
	const nonce = randomBytes(nonceLength);
	const cipher = createCipheriv('aes-256-gcm', sealingKey(secret), nonce);
	cipher.setAAD(Buffer.from(place));
	const text = Buffer.concat([cipher.update(pkcs8), cipher.final()]);
	return joined(nonce, cipher.getAuthTag(), text);
}

/** @throws when the secret of the installation or the place is another one */
export function openSigningKey(secret: string, place: string, sealed: Bytes): Bytes {
	const nonce = sealed.subarray(0, nonceLength);
	const decipher = createDecipheriv('aes-256-gcm', sealingKey(secret), nonce);
	decipher.setAAD(Buffer.from(place));
	decipher.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength));
	const text = decipher.update(sealed.subarray(nonceLength + tagLength));
	return joined(Buffer.concat([text, decipher.final()]));
}

const sealingKey = (secret: string) =>
	Buffer.from(hkdfSync('sha256', secret, '', 'tweesprong signing keys', 32));
