import * as fc from 'fast-check';
import { values } from './values.ts';

/** Headers that say something to us, with what they may hold. */
const told: Record<string, string[]> = {
	accept: ['text/html', 'application/json', '*/*;q=x', 'text/html;q=0', ',,,', 'a'.repeat(3000)],
	'accept-language': ['nl', 'en;q=x', '*;q=0,,nl', `${'nl-NL,'.repeat(400)}en`, '-', 'x-'],
	'accept-encoding': ['identity;q=0', 'br;q=x,gzip', '*', 'zstd', ''],
	authorization: ['Bearer', 'Basic', 'Basic Og==', `Bearer ${'A'.repeat(43)}`, 'Basic \xff\xfe'],
	cookie: ['tweesprong=', 'tweesprong=%', '=;=;', 'tweesprong=a.b; tweesprong=c', 'a'.repeat(4000)],
	origin: ['null', 'https://elsewhere.example', 'http://[', ''],
	referer: ['http://[', 'javascript:alert(1)', 'x'.repeat(2000)],
	range: [
		'bytes=0-0',
		'bytes=-0',
		'bytes=9-1',
		'bytes=0-,1-',
		'bytes=99999999999999999999-',
		'x=1'
	],
	'if-none-match': ['*', 'W/"x"', '"', ',"",'],
	'if-match': ['*', 'W/"x"', '"', ',"",'],
	'if-modified-since': ['yesterday', 'Thu, 01 Jan 1970 00:00:00 GMT'],
	'x-forwarded-for': ['::1', '1.2.3.4, x', "'", '999.999.999.999', 'fe80::1%eth0', ',,,'],
	'x-forwarded-proto': ['https', 'javascript', 'http,https', ''],
	'x-forwarded-host': ['elsewhere.example', '[', 'a b', 'localhost:0', '', 'x'.repeat(300)],
	host: ['elsewhere.example', 'localhost:99999', '[::1]', 'a'.repeat(300)],
	'x-http-method-override': ['DELETE', 'TRACE'],
	'x-sveltekit-action': ['true', 'x'],
	'x-sveltekit-invalidated': ['1', '2', 'x', '1'.repeat(200)],
	'x-experience-api-version': ['1.0.3', '2.0.0', 'x'],
	'sec-fetch-dest': ['iframe', 'document', 'script', ''],
	'sec-fetch-site': ['cross-site', 'none', ''],
	'content-encoding': ['gzip', 'br', 'x'],
	'content-type': [
		...['', 'application/json', 'text/plain', 'application/x-www-form-urlencoded; charset=utf-16'],
		...['multipart/form-data', 'multipart/form-data; boundary=', 'multipart/form-data; boundary=x'],
		...['application/scim+json', 'image/svg+xml', 'application/x-sveltekit-formdata', 'a/b;;;=']
	]
};

/** What a header can hold on the line. */
const sendable = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Those that a program can send at all. */
export const sendableIn = (headers: Record<string, string>): Record<string, string> =>
	Object.fromEntries(Object.entries(headers).filter(([, value]) => sendable.test(value)));

const one = fc
	.constantFrom(...Object.keys(told))
	.chain((name) =>
		fc
			.oneof(
				{ weight: 4, arbitrary: fc.constantFrom(...told[name]!) },
				{ weight: 1, arbitrary: values.filter((value) => sendable.test(value)) }
			)
			.map((value): [string, string] => [name, value])
	);

const unknown = fc
	.tuple(fc.constantFrom('x-a', 'constructor', '__proto__', 'tostring'), fc.constant('1'))
	.map((pair): [string, string] => pair);

/** One or a few headers that another program would send, or nobody. */
export const strangeHeaders: fc.Arbitrary<[string, string][]> = fc.array(
	fc.oneof({ weight: 12, arbitrary: one }, { weight: 1, arbitrary: unknown }),
	{ minLength: 1, maxLength: 3 }
);
