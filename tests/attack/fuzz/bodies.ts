import * as fc from 'fast-check';
import type { Form } from './forms.ts';
import { fillings } from './fillings.ts';

/** A body as it goes over the line, and what its header says it is. */
export type Body = { type: string; body: string | Uint8Array };

const urlencoded = 'application/x-www-form-urlencoded';

async function multipart(pairs: readonly [string, string | File][]): Promise<Body> {
	const form = new FormData();
	for (const [name, value] of pairs) form.append(name, value as string);
	const whole = new Response(form);
	const type = whole.headers.get('content-type')!;
	return { type, body: new Uint8Array(await whole.arrayBuffer()) };
}

/** A form as a browser sends it. */
export async function encoded(
	pairs: readonly [string, string | File][],
	isMultipart: boolean
): Promise<Body> {
	if (isMultipart) return multipart(pairs);
	const texts = pairs.map(([name, value]) => [
		name,
		typeof value === 'string' ? value : value.name
	]);
	return { type: urlencoded, body: new URLSearchParams(texts).toString() };
}

const bytesOf = (body: Body['body']) => (typeof body === 'string' ? Buffer.from(body) : body);

/** Ways to send a body as what it is not, or not whole. */
const spoilings: ((body: Body) => Body)[] = [
	({ type, body }) => ({ type, body: bytesOf(body).slice(0, bytesOf(body).length >> 1) }),
	({ type, body }) => ({ type: type.replace(/boundary=.*/, 'boundary=other'), body }),
	({ type, body }) => ({ type: `${type}; charset=utf-16`, body }),
	({ type, body }) => ({
		type,
		body: Buffer.from(Buffer.from(bytesOf(body)).toString(), 'utf16le')
	}),
	({ type, body }) => ({
		type,
		body: bytesOf(body).map((byte, at) => (at % 17 === 3 ? byte ^ 0x80 : byte))
	}),
	({ body }) => ({ type: 'text/plain', body }),
	({ body }) => ({ type: 'application/json', body }),
	({ body }) => ({ type: '', body }),
	({ type }) => ({ type, body: '' }),
	({ type, body }) => ({
		type,
		body: Buffer.concat([bytesOf(body), Buffer.from('&a=%ED%A0%80%00&&&=')])
	})
];

/** Bodies that are no form at all. */
export const strangeBodies: Body[] = [
	{ type: 'application/json', body: '{"a":' },
	{ type: 'application/json', body: '[]' },
	{ type: 'text/plain', body: 'a=b' },
	{ type: 'multipart/form-data', body: 'no boundary' },
	{
		type: 'multipart/form-data; boundary=x',
		body: '--x\r\nContent-Disposition: form-data; name="a'
	},
	{
		type: 'multipart/form-data; boundary=x',
		body: '--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\n1\r\n--x--\r\n'
	},
	{
		type: 'multipart/form-data; boundary=x',
		body: `--x\r\nContent-Disposition: form-data; name="a"; filename*=UTF-8''%FF\r\nContent-Type: \r\n\r\n\r\n--x--`
	},
	{ type: urlencoded, body: '%ED%A0%80=%FF&%00=%00&a[]=1&a[b]=2' },
	{ type: urlencoded, body: '&'.repeat(20_000) },
	{ type: 'application/x-sveltekit-formdata', body: new Uint8Array([0, 255, 255, 255, 255, 1, 2]) },
	{ type: 'application/x-sveltekit-formdata', body: '' }
];

/** How a form is filled in and sent; what is sent is made when it is asked for. */
export function formBodies(form: Form): fc.Arbitrary<() => Promise<Body>> {
	const filled = fc.tuple(fillings(form), fc.oneof(fc.constant(form.multipart), fc.boolean())).map(
		([pairs, isMultipart]) =>
			() =>
				encoded(pairs, isMultipart)
	);
	const broken = fc.tuple(filled, fc.constantFrom(...spoilings)).map(
		([make, spoil]) =>
			async () =>
				spoil(await make())
	);
	return fc.oneof(
		{ weight: 12, arbitrary: filled },
		{ weight: 2, arbitrary: broken },
		{ weight: 1, arbitrary: fc.constantFrom(...strangeBodies).map((body) => async () => body) }
	);
}
