import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { getRaw, sendRaw } from './raw-request.ts';

const { address } = inject('product');
const form = 'application/x-www-form-urlencoded';

describe('an address that leads out of the site', () => {
	const elsewhere = [
		...[
			'//elsewhere.example',
			'/\\elsewhere.example',
			'https://elsewhere.example',
			'/.//e.example'
		],
		...[
			'javascript:alert(1)',
			'\t//elsewhere.example',
			'/\t/elsewhere.example',
			'@elsewhere.example'
		],
		...['/%09/elsewhere.example', '////elsewhere.example', '/..//elsewhere.example', '\r\nx: y']
	];

	test.each(elsewhere)('nobody is sent to %j after a form', async (to) => {
		const answer = await fetch(`${address}/language`, {
			...{ method: 'POST', redirect: 'manual' },
			headers: { accept: 'text/html', origin: address, 'content-type': form },
			body: new URLSearchParams({ language: 'en', to })
		});
		expect(answer.status).toBe(303);
		const location = new URL(answer.headers.get('location')!, `${address}/language`);
		expect(location.origin).toBe(address);
	});

	test.each(['//elsewhere.example/', '//elsewhere.example/sign-in/', '/\\elsewhere.example/'])(
		'nobody is sent to %s by a slash too many',
		async (path) => {
			const location = /^location: (.*)$/im.exec(await getRaw(address, path))?.[1] ?? '';
			expect(location).not.toMatch(/^(\/[/\\]|https?:)/);
		}
	);
});

describe('a path into the files of the machine', () => {
	const secret = readFileSync('package.json', 'utf8').slice(0, 40);

	test.each([
		...['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/..\\package.json'],
		...['/_app/immutable/..%2f..%2f..%2fpackage.json', '/_app/../../package.json'],
		...['/_app/immutable/%2e%2e/%2e%2e/%2e%2e/package.json', '/media/own/..%2f..%2fpackage.json'],
		...['/%c0%ae%c0%ae/package.json', '/package.json%00.txt', '/.env', '/.git/config']
	])('finds nothing: %s', async (path) => {
		const answer = await getRaw(address, path);
		expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
		expect(answer).not.toContain(secret);
	});
});

describe('what a request says of itself', () => {
	test.each(['X-Forwarded-Host', 'X-Host', 'X-Original-URL', 'X-Rewrite-URL', 'Forwarded'])(
		'%s changes nothing',
		async (name) => {
			const answer = await getRaw(address, '/sign-in', [`${name}: host=/admin.elsewhere.example`]);
			expect(answer).toMatch(/^HTTP\/1\.1 200 /);
			expect(answer).not.toContain('elsewhere.example');
		}
	);

	test.each(['a b', 'a/b', 'a\tb', 'a@b', ''])(
		'a host that cannot be one gets 400: %j',
		async (host) => {
			const asked = `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
			expect(await sendRaw(address, asked)).toMatch(/^HTTP\/1\.1 400 /);
		}
	);

	test('two hosts, or two lengths of one body, get 400', async () => {
		const two = await getRaw(address, '/', ['Host: elsewhere.example']);
		const smuggled = await sendRaw(
			address,
			'POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /admin HTTP/1.1\r\nHost: localhost\r\n\r\n'
		);
		for (const answer of [two, smuggled]) {
			expect(answer).toMatch(/^HTTP\/1\.1 400 /);
			expect(answer.match(/^HTTP\/1\.1 /gm)).toHaveLength(1);
		}
	});

	test.each([
		'/sign-in?to=%0d%0aSet-Cookie:%20a=b',
		'/live?code=%0d%0aX-Own:%20b',
		'/%0d%0aX-Own:%20b/'
	])('no line end in an address becomes a header: %s', async (path) => {
		const [head = ''] = (await getRaw(address, path)).split('\r\n\r\n');
		expect(head).not.toMatch(/^(x-own|set-cookie: a=b)/im);
	});

	test('TRACE gives nothing of a request back', async () => {
		const asked =
			'TRACE / HTTP/1.1\r\nHost: localhost\r\nCookie: a=secret\r\nConnection: close\r\n\r\n';
		const answer = await sendRaw(address, asked);
		expect(answer).toMatch(/^HTTP\/1\.1 4/);
		expect(answer).not.toContain('secret');
	});

	test('a method in a header or a field is none', async () => {
		const answer = await fetch(`${address}/sign-in?_method=DELETE`, {
			headers: { 'x-http-method-override': 'POST', 'x-http-method': 'DELETE' }
		});
		expect(answer.status).toBe(200);
	});
});

describe('a form from another site', () => {
	const types = [form, 'text/plain', 'multipart/form-data; boundary=x', undefined];
	const origins = ['https://elsewhere.example', 'null', 'http://localhost.elsewhere.example'];

	test.each(types)('is refused as %s, and sets no cookie', async (type) => {
		for (const origin of origins) {
			const answer = await fetch(`${address}/sign-in/passkey`, {
				method: 'POST',
				headers: { origin, ...(type && { 'content-type': type }) },
				body: Buffer.from('a=b')
			});
			expect(answer.status, origin).toBe(403);
			expect(answer.headers.getSetCookie()).toEqual([]);
		}
	});

	test('cannot be asked first in another type either: no site but our own may', async () => {
		const answer = await fetch(`${address}/sign-in/passkey`, {
			method: 'OPTIONS',
			headers: { origin: origins[0]!, 'access-control-request-method': 'POST' }
		});
		expect(answer.headers.get('access-control-allow-origin')).toBeNull();
	});
});
