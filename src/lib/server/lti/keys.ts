import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWK, type JWTPayload } from 'jose';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from '../db/connect.ts';
import { addSealedKey, sealedKeys } from '../db/lti-keys.ts';
import { openText, sealText } from '../sign-in/sealed.ts';

/** The one algorithm that every learning system knows (1EdTech Security Framework 1.0, section 5.1). */
const alg = 'RS256';

/** How long what we sign counts, in seconds. */
const lifetime = 5 * 60;

/** Our public keys as a JWK Set (RFC 7517). */
export async function publicKeys(db: Db, secret: string, on: Day): Promise<{ keys: JWK[] }> {
	const keys = await ownKeys(db, secret, on);
	return { keys: keys.map(({ kty, n, e, kid, use }) => ({ kty, n, e, kid, alg, use }) as JWK) };
}

/** Signs claims with our newest key, for some minutes. */
export async function sign(
	db: Db,
	secret: string,
	claims: JWTPayload & { iss: string; aud: string },
	now: Date
): Promise<string> {
	const [key] = await ownKeys(db, secret, now.toISOString().slice(0, 10) as Day);
	const seconds = Math.floor(now.getTime() / 1_000);
	return new SignJWT({ ...claims, iat: seconds, exp: seconds + lifetime, jti: randomUUID() })
		.setProtectedHeader({ alg, typ: 'JWT', kid: key!.kid! })
		.sign(await importJWK(key!, alg));
}

/** Our private keys. The first is made when it is asked for, and again when AUTH_SECRET is another one. */
async function ownKeys(db: Db, secret: string, on: Day): Promise<JWK[]> {
	const opened = (await sealedKeys(db)).flatMap(({ kid, key }) => {
		const text = openText(secret, 'lti-key', kid, key);
		return text === undefined ? [] : [JSON.parse(text) as JWK];
	});
	if (opened.length > 0) return opened;
	const { privateKey } = await generateKeyPair(alg, { modulusLength: 3072, extractable: true });
	const jwk = { ...(await exportJWK(privateKey)), kid: randomUUID(), use: 'sig' };
	const key = sealText(secret, 'lti-key', jwk.kid, JSON.stringify(jwk));
	await addSealedKey(db, { kid: jwk.kid, key, madeOn: on });
	return [jwk];
}
