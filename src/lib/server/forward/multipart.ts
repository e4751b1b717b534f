import { randomUUID } from 'node:crypto';

/** A file that goes along with statements. */
export type Part = { sha2: string; contentType: string; bytes: Uint8Array };

/** Statements with their files in one body (xAPI 1.0.3, Data, section 2.4.11; RFC 2046, section 5.1.3). */
export function multipart(
	statements: string,
	files: readonly Part[]
): { contentType: string; data: Uint8Array<ArrayBuffer> } {
	const boundary = randomUUID();
	const head = (lines: readonly string[]) =>
		Buffer.from(`--${boundary}\r\n${lines.join('\r\n')}\r\n\r\n`);
	const end = Buffer.from('\r\n');
	const parts = files.flatMap(({ sha2, contentType, bytes }) => [
		head([
			`Content-Type: ${contentType}`,
			'Content-Transfer-Encoding: binary',
			`X-Experience-API-Hash: ${sha2}`
		]),
		...[bytes, end]
	]);
	return {
		contentType: `multipart/mixed; boundary=${boundary}`,
		data: Buffer.concat([
			...[head(['Content-Type: application/json']), Buffer.from(statements), end, ...parts],
			Buffer.from(`--${boundary}--\r\n`)
		])
	};
}
