import type { JWK } from 'jose';
import type { Db } from '../../db/connect.ts';
import { findProvider } from '../../db/identity-providers.ts';
import { ownKey } from './client.ts';

/** Our public key for a provider as a JWK Set (RFC 7517); nothing where we prove ourselves in another way. */
export async function publicKeys(
	db: Db,
	secret: string,
	slug: string
): Promise<{ keys: JWK[] } | undefined> {
	const provider = await findProvider(db, slug);
	if (!provider?.key) return undefined;
	const { kty, n, e, kid, alg, use } = ownKey(provider, secret);
	return { keys: [{ kty, n, e, kid, alg, use } as JWK] };
}
