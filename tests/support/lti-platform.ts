import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
	createRemoteJWKSet,
	exportJWK,
	generateKeyPair,
	jwtVerify,
	SignJWT,
	type JWK,
	type JWTPayload
} from 'jose';
import { claim, scoreScope } from '#lib/lti/claims.ts';

type Score = { at: string; type: string; body: Record<string, unknown> };

const textOf = async (request: IncomingMessage) => {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString();
};

/**
 * A learning system on a port of this machine, by the standard and not by our code: it publishes a key, signs
 * what it is told to, gives a token to who proves to be its client, and keeps the scores that come in.
 */
export async function openPlatform(clientId: string) {
	const pair = await generateKeyPair('RS256', { extractable: true });
	const own: JWK = { ...(await exportJWK(pair.publicKey)), kid: 'first', alg: 'RS256', use: 'sig' };
	const place = {
		...{ issuer: '', clientId, toolKeys: null as string | null },
		scores: [] as Score[],
		tokens: 0,
		/** What it publishes, and how often that was asked for. */
		keys: [own],
		keysAsked: 0,
		/** Statuses with which the next scores are answered; after that they are taken. */
		answers: [] as number[],
		/** What it says of whoever comes in a browser. */
		says: (_nonce: string): JWTPayload => ({}),
		/** What came back of choosing. */
		chosen: ''
	};
	const given = new Set<string>();
	const server = createServer(async (request, response) => {
		const answer = (status: number, body?: object) =>
			response
				.writeHead(status, { 'content-type': 'application/json' })
				.end(body && JSON.stringify(body));
		const { pathname: path, searchParams: asked } = new URL(request.url!, place.issuer);
		const text = await textOf(request);
		const page = (body: string) =>
			response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html>${body}`);
		if (path === '/favicon.ico') return answer(204);
		if (path === '/keys') {
			place.keysAsked++;
			return answer(200, { keys: place.keys });
		}
		if (path === '/login' && !asked.has('state')) return answer(400, { error: 'no question' });
		if (path === '/login') return page(await sending(asked));
		if (path === '/course') return page(course(asked.get('to')!));
		if (path === '/course/2/chosen') {
			place.chosen = new URLSearchParams(text).get('JWT') ?? '';
			return page('<p>In de cursus gezet</p>');
		}
		if (path === '/token') return token(new URLSearchParams(text), answer);
		const [, bearer = ''] = request.headers.authorization?.split(' ') ?? [];
		if (!path.endsWith('/scores') || !given.has(bearer)) return answer(401);
		const status = place.answers.shift() ?? 200;
		const type = String(request.headers['content-type']);
		if (status === 200)
			place.scores.push({ at: request.url!, type, body: JSON.parse(text) as Score['body'] });
		return answer(status);
	});
	await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
	place.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

	/** The page that sends a browser on with a message, by itself. */
	async function sending(asked: URLSearchParams): Promise<string> {
		const jwt = await sign(place.says(asked.get('nonce')!));
		return `<form method="post" action="${asked.get('redirect_uri')}">
			<input name="state" value="${asked.get('state')}"><input name="id_token" value="${jwt}">
			</form><script>document.forms[0].submit()</script>`;
	}

	const sign = (claims: JWTPayload, how: { key?: CryptoKey; kid?: string } = {}) =>
		new SignJWT(claims)
			.setProtectedHeader({ alg: 'RS256', kid: how.kid ?? 'first' })
			.sign(how.key ?? pair.privateKey);

	async function token(asked: URLSearchParams, answer: (status: number, body: object) => unknown) {
		const keys = createRemoteJWKSet(new URL(place.toolKeys!));
		const proof = await jwtVerify(asked.get('client_assertion') ?? '', keys, {
			...{ issuer: clientId, subject: clientId, audience: `${place.issuer}/token` },
			...{ algorithms: ['RS256'], requiredClaims: ['jti', 'exp', 'iat'] }
		}).catch(() => undefined);
		if (!proof || asked.get('grant_type') !== 'client_credentials')
			return answer(401, { error: 'invalid_client' });
		if (asked.get('scope') !== scoreScope) return answer(400, { error: 'invalid_scope' });
		const access_token = `token-${++place.tokens}`;
		given.add(access_token);
		return answer(200, { access_token, token_type: 'bearer', expires_in: 3600 });
	}

	return Object.assign(place, {
		/** What an administrator of ours fills in. */
		terms: () => ({
			...{ name: 'Leerplein', issuer: place.issuer, clientId, deployments: ['1'] },
			...{ loginUrl: `${place.issuer}/login`, tokenUrl: `${place.issuer}/token` },
			...{ keysUrl: `${place.issuer}/keys`, audience: null, sites: [] },
			...{ matching: 'personnel-number' as const, numberClaim: 'person_sourcedid' },
			ownAddresses: false
		}),
		/** A token with these claims, by the key of this learning system or by another one. */
		sign,
		publicKey: own,
		close: () =>
			new Promise<void>((done) => void (server.close(() => done()), server.closeAllConnections()))
	});
}

/** A page of a course that shows an address in it, and has a link to it. */
const course = (to: string) => {
	const safe = to.replaceAll('&', '&amp;');
	return `<title>Cursus</title><h1>Cursus</h1><a href="${safe}">Les</a>
		<iframe src="${safe}" title="Les" width="800" height="600"></iframe>`;
};

type Said = { issuer: string; clientId: string };

const common = ({ issuer, clientId }: Said, nonce: string, now: Date) => ({
	...{ iss: issuer, aud: clientId, sub: 'u-17', nonce },
	...{ iat: Math.floor(now.getTime() / 1_000), exp: Math.floor(now.getTime() / 1_000) + 300 },
	...{ [claim.version]: '1.3.0', [claim.deployment]: '1' },
	[`${claim.version.replace('version', 'roles')}`]: []
});

/** The claims of somebody who clicks on a link in a course. */
export const resourceClaims = (from: Said, nonce: string, target: string, now: Date) => ({
	...common(from, nonce, now),
	...{ [claim.message]: 'LtiResourceLinkRequest', [claim.target]: target },
	...{ [claim.resource]: { id: 'link-1' }, [claim.lis]: { person_sourcedid: '1' } },
	[claim.grades]: {
		scope: [scoreScope],
		lineitem: `${from.issuer}/course/2/column/3?type=lti`
	}
});

/** The claims of somebody who chooses what goes into a course. */
export const choosingClaims = (from: Said, nonce: string, now: Date) => ({
	...common(from, nonce, now),
	[claim.message]: 'LtiDeepLinkingRequest',
	[claim.settings]: {
		...{ deep_link_return_url: `${from.issuer}/course/2/chosen`, data: 'their own' },
		...{
			accept_types: ['ltiResourceLink', 'link'],
			accept_presentation_document_targets: ['window']
		}
	}
});
