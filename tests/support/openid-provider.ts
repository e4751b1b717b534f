import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';

/** Who signs in at the provider, and what it says of them. */
export type Account = { sub: string; acr?: string } & Record<string, unknown>;

type Terms = { clients: NonNullable<Configuration['clients']>; levels?: string[] };

/** A set with one new private key. */
async function newKeys(kid: string) {
	const { privateKey } = await generateKeyPair('PS256', { extractable: true });
	return { keys: [{ ...(await exportJWK(privateKey)), kid, alg: 'PS256', use: 'sig' }] };
}

/**
 * A real OpenID provider (certified, npm oidc-provider) on a port of this machine. Whoever comes is signed in
 * as `account`, at once.
 */
export async function openProvider({ clients, levels = [] }: Terms) {
	let handle = (_: IncomingMessage, response: ServerResponse): unknown => response.end();
	const server = createServer((request, response) => {
		place.asked += 1;
		void handle(request, response);
	});
	await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const place = {
		account: { sub: 'nobody' } as Account,
		provider: undefined as unknown as Provider,
		keys: [] as JWK[],
		/** How many requests came. */
		asked: 0
	};
	await turn('first');

	/** Makes the provider anew with another key; what it knew is gone. */
	async function turn(kid: string): Promise<void> {
		const jwks = await newKeys(kid);
		place.keys = jwks.keys;
		const provider: Provider = new Provider(issuer, {
			clients,
			...{ jwks, acrValues: levels, conformIdTokenClaims: false },
			...{
				enabledJWA: { idTokenSigningAlgValues: ['PS256'], clientAuthSigningAlgValues: ['PS256'] }
			},
			clientDefaults: { id_token_signed_response_alg: 'PS256' },
			claims: {
				openid: ['sub'],
				acr: null,
				sid: null,
				email: ['email', 'email_verified'],
				profile: ['name', 'given_name', 'family_name', 'number', 'groups']
			},
			features: {
				...{ devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
				rpInitiatedLogout: { enabled: true }
			},
			pkce: { required: () => true },
			// Its own way refuses to reach this machine.
			fetch: (url, init) => fetch(url, { ...init, dispatcher: undefined } as RequestInit),
			findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...place.account, sub }) }),
			async loadExistingGrant(ctx) {
				const grant = new provider.Grant({
					accountId: ctx.oidc.session!.accountId,
					clientId: ctx.oidc.client!.clientId
				});
				grant.addOIDCScope('openid email profile');
				await grant.save();
				return grant;
			},
			interactions: { url: (_, { uid }) => `/interaction/${uid}` },
			cookies: { keys: ['a key of the provider'] }
		});
		place.provider = provider;
		const callback = provider.callback();
		handle = async (request, response) => {
			if (!request.url?.startsWith('/interaction/')) return callback(request, response);
			const { sub, acr } = place.account;
			await provider.interactionFinished(request, response, {
				login: { accountId: sub, ...(acr && { acr }) }
			});
		};
	}

	return Object.assign(place, {
		issuer,
		turn,
		close: () =>
			new Promise<void>((done) => void (server.close(() => done()), server.closeAllConnections()))
	});
}

/** A browser at the provider: follows its redirects, keeps its cookies, and stops at an address of ours. */
export function browserAt(issuer: string) {
	const jar = new Map<string, string>();
	return async function follow(start: URL): Promise<URL> {
		for (let url = start, hop = 0; hop < 10; hop++) {
			if (url.origin !== issuer) return url;
			const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
			const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
			for (const line of answer.headers.getSetCookie()) {
				const [pair = ''] = line.split(';');
				jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
			}
			const location = answer.headers.get('location');
			if (!location) throw new Error(`${answer.status} at ${url.pathname}: ${await answer.text()}`);
			url = new URL(location, url);
		}
		throw new Error('the provider sends a browser round in circles');
	};
}
