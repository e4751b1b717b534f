import { IncomingMessage, type IncomingHttpHeaders } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { HEADERS, identify } from '../../scripts/serve/identity.ts';

function identified(headers: IncomingHttpHeaders, options = {}, url = '/') {
	const request = new IncomingMessage(new Socket());
	Object.assign(request.headers, { host: 'localhost:3000' }, headers);
	request.url = url;
	const accepted = identify(request, { trustProxy: false, ...options });
	const { PROTOCOL_HEADER, HOST_HEADER, ADDRESS_HEADER } = HEADERS;
	return {
		accepted,
		origin: `${request.headers[PROTOCOL_HEADER]}://${request.headers[HOST_HEADER]}`,
		address: request.headers[ADDRESS_HEADER],
		headers: request.headers
	};
}

const forwarded = {
	'x-forwarded-proto': 'https',
	'x-forwarded-host': 'training.example.nl',
	'x-forwarded-for': '203.0.113.9, 198.51.100.7'
};

describe('who a request says it is for', () => {
	it('is plain http and the named host on a direct connection, whatever the client forwards', () => {
		const forged = {
			...forwarded,
			[HEADERS.PROTOCOL_HEADER]: 'https',
			[HEADERS.HOST_HEADER]: 'evil.example'
		};
		expect(identified(forged)).toMatchObject({
			accepted: true,
			origin: 'http://localhost:3000',
			address: ''
		});
	});

	it('is what the nearest proxy says when that is trusted', () => {
		const seen = identified(forwarded, { trustProxy: true });
		expect(seen).toMatchObject({ origin: 'https://training.example.nl', address: '198.51.100.7' });
	});

	it('is the public origin when there is one', () => {
		const options = { trustProxy: true, publicOrigin: 'https://leren.example.nl:8443' };
		expect(identified(forwarded, options).origin).toBe('https://leren.example.nl:8443');
	});

	it.each(['evil.example/path', 'a@b', 'a b', ''])('is refused for the host "%s"', (host) => {
		expect(identified({ host }).accepted).toBe(false);
	});
});

describe('machine paths', () => {
	const foreign = { origin: 'https://evil.example', cookie: 'session=1' };

	it('lose their cookies and count as our own origin', () => {
		const { headers } = identified(foreign, {}, '/xapi/statements?verb=x');
		expect(headers).toMatchObject({ origin: 'http://localhost:3000' });
		expect(headers).not.toHaveProperty('cookie');
	});

	it.each(['/', '/xapix', '/xapi/../sign-in', '/xapi/%2e%2e/sign-in', '/sign-in?x=/xapi/'])(
		'do not include %s',
		(url) => {
			expect(identified(foreign, {}, url).headers).toMatchObject(foreign);
		}
	);
});
