import { hash } from 'node:crypto';

/** An attachment to send: its bytes, and headers in place of the right ones. */
export type Attached = { bytes: Uint8Array | string; headers?: Record<string, string> };

export const sha2 = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'hex');

/** What a statement says of an attachment. */
export const described = (bytes: Uint8Array | string, more: object = {}) => ({
	...{ usageType: 'http://a.example/usage', display: { nl: 'Bewijs' }, contentType: 'text/plain' },
	...{ length: bytes.length, sha2: sha2(bytes), ...more }
});

/** A body of statements with attachments, and the headers that go with it. */
export function multipart(statements: unknown, files: readonly Attached[]) {
	const boundary = 'between-parts';
	const json = Buffer.from(JSON.stringify(statements));
	const parts = [
		{ bytes: json, headers: { 'Content-Type': 'application/json' } },
		...files.map(({ bytes, headers }) => ({
			bytes,
			headers: {
				...{ 'Content-Type': 'text/plain', 'Content-Transfer-Encoding': 'binary' },
				...{ 'X-Experience-API-Hash': sha2(bytes), ...headers }
			}
		}))
	];
	const pieces = parts.flatMap(({ bytes, headers }) => {
		const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
		return [`--${boundary}\r\n${lines.join('')}\r\n`, bytes, '\r\n'];
	});
	const body = Buffer.concat([...pieces, `--${boundary}--\r\n`].map((each) => Buffer.from(each)));
	return {
		body: new Uint8Array(body),
		headers: { 'content-type': `multipart/mixed; boundary=${boundary}` }
	};
}
