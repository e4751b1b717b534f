import { createRemoteJWKSet, customFetch, type JWK, type JWTVerifyGetKey } from 'jose';
import * as client from 'openid-client';
import type { IdentityProvider } from '../../db/identity-providers.ts';
import { ask } from '../../outgoing/ask.ts';
import { openText } from '../sealed.ts';

/** Signatures that may stand under a token of a provider: asymmetric ones of RFC 7518 and RFC 9864. */
export const algorithms = [
	...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
	...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']
];

/** How long a provider may take to answer, in seconds. */
const patience = 8;
/** How long what a provider says of itself is kept. */
const keptFor = 10 * 60_000;

/** How often at most keys are asked for on the word of a message that anybody can send. */
const messagePause = 30_000;

export type Connection = {
	config: client.Configuration;
	/** For an ID token, which comes from the provider itself: a key not known yet is asked for at once. */
	keys: JWTVerifyGetKey;
	/** For a message from outside: so that nobody can have us ask the provider time and again. */
	messageKeys: JWTVerifyGetKey;
};
type Kept = { connection: Promise<Connection>; version: number; until: number };

const kept = new Map<string, Kept>();

/**
 * The connection to a provider: what it says of itself, and its keys. It is made once, and again when the
 * provider is changed or after ten minutes.
 * @param secret of the installation, which opens the sealed secrets of the provider
 * @throws what `troubleOf` puts into words
 */
export function connectionTo(provider: IdentityProvider, secret: string): Promise<Connection> {
	const known = kept.get(provider.id);
	if (known && known.version === provider.version && known.until > Date.now())
		return known.connection;
	const connection = connect(provider, secret);
	kept.set(provider.id, { connection, version: provider.version, until: Date.now() + keptFor });
	connection.catch(() => kept.delete(provider.id));
	return connection;
}

/** Asks a provider what it says of itself, and nothing of it is kept. */
export async function connect(provider: IdentityProvider, secret: string): Promise<Connection> {
	const issuer = new URL(provider.issuer);
	const config = await client.discovery(
		issuer,
		provider.clientId,
		undefined,
		await proofOf(provider, secret),
		{
			timeout: patience,
			execute: isOwnMachine(issuer) ? [client.allowInsecureRequests] : [],
			[client.customFetch]: ask as client.CustomFetch
		}
	);
	const { jwks_uri } = config.serverMetadata();
	if (!jwks_uri) throw new TypeError('no jwks_uri');
	const keysOf = (cooldownDuration: number) =>
		createRemoteJWKSet(new URL(jwks_uri), {
			cooldownDuration,
			timeoutDuration: patience * 1_000,
			[customFetch]: ask
		});
	return { config, keys: keysOf(0), messageKeys: keysOf(messagePause) };
}

/** Plain http is for a provider on the same machine only. */
export const isOwnMachine = ({ protocol, hostname }: URL): boolean =>
	protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

async function proofOf(provider: IdentityProvider, secret: string): Promise<client.ClientAuth> {
	const { id, proof } = provider;
	if (proof === 'private_key_jwt') {
		const { kid, ...jwk } = ownKey(provider, secret);
		const imported = await crypto.subtle.importKey('jwk', jwk, ownAlgorithm, false, ['sign']);
		return client.PrivateKeyJwt({ key: imported, kid });
	}
	const opened = openText(secret, 'client-secret', id, provider.secret ?? '');
	if (opened === undefined) throw new SecretUnreadable();
	return proof === 'client_secret_post'
		? client.ClientSecretPost(opened)
		: client.ClientSecretBasic(opened);
}

/** AUTH_SECRET is another one than when the secret of a provider was filled in. */
export class SecretUnreadable extends Error {}

/** Of our own keys: RSA with PSS, as the Dutch profile asks. */
export const ownAlgorithm = { name: 'RSA-PSS', hash: 'SHA-256' };

/** Our own private key for a provider. */
export function ownKey({ id, key }: IdentityProvider, secret: string): JWK {
	const opened = openText(secret, 'client-key', id, key ?? '');
	if (opened === undefined) throw new SecretUnreadable();
	return JSON.parse(opened) as JWK;
}
