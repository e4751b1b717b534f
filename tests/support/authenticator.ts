import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { cose, isoCBOR } from '@simplewebauthn/server/helpers';

const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();

/** What was shown to the person at the device: present, and verified by finger, face or PIN. */
const [present, verified, attested] = [0x01, 0x04, 0x40];

/**
 * A device with passkeys, in software: makes one (attestation `none`) and signs challenges with it, as
 * WebAuthn Level 3 says.
 * @param host of the site that it believes to be at, and `origin` of the page
 */
export function authenticator({ host, origin }: { host: string; origin: string }) {
	const id = randomBytes(16);
	let key: KeyObject | undefined;
	let used = 0;

	const told = (type: string, challenge: string) =>
		Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
	const data = (flags: number) =>
		Buffer.concat([
			sha256(host),
			Buffer.from([flags]),
			Buffer.from(Uint32Array.of(++used).buffer).reverse()
		]);

	return {
		make(challenge: string, flags = present | verified): string {
			const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
			key = pair.privateKey;
			const { x, y } = pair.publicKey.export({ format: 'jwk' });
			const publicKey = new Map<number, number | Uint8Array>([
				[cose.COSEKEYS.kty, cose.COSEKTY.EC2],
				[cose.COSEKEYS.alg, cose.COSEALG.ES256],
				[cose.COSEKEYS.crv, cose.COSECRV.P256],
				[cose.COSEKEYS.x, new Uint8Array(Buffer.from(x!, 'base64url'))],
				[cose.COSEKEYS.y, new Uint8Array(Buffer.from(y!, 'base64url'))]
			]);
			const credential = [
				Buffer.alloc(16),
				Buffer.from([0, id.length]),
				id,
				isoCBOR.encode(publicKey)
			];
			const authData = new Uint8Array(Buffer.concat([data(flags | attested), ...credential]));
			const object = new Map<string, unknown>([
				['fmt', 'none'],
				['attStmt', new Map()],
				['authData', authData]
			]);
			return JSON.stringify({
				...{ id: base64url(id), rawId: base64url(id), type: 'public-key' },
				clientExtensionResults: {},
				response: {
					clientDataJSON: base64url(told('webauthn.create', challenge)),
					attestationObject: base64url(isoCBOR.encode(object as never)),
					transports: ['internal']
				}
			});
		},
		answer(challenge: string, flags = present | verified): string {
			const authData = data(flags);
			const client = told('webauthn.get', challenge);
			const signature = sign('sha256', Buffer.concat([authData, sha256(client)]), key!);
			return JSON.stringify({
				...{ id: base64url(id), rawId: base64url(id), type: 'public-key' },
				clientExtensionResults: {},
				response: {
					clientDataJSON: base64url(client),
					authenticatorData: base64url(authData),
					signature: base64url(signature)
				}
			});
		}
	};
}
