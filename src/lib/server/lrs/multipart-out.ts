import { randomUUID } from 'node:crypto';
import type { Db } from '../db/connect.ts';
import { filesOf } from '../db/records.ts';
import type { LrsAnswer } from './asked.ts';

/** JSON with attachments behind it, each named by its SHA-2 (xAPI 1.0.3, Communication, section 1.5.2). */
export async function withFiles(
	db: Db,
	json: string,
	sha2: readonly string[],
	headers: Record<string, string> = {}
): Promise<LrsAnswer> {
	const files = await filesOf(db, [...new Set(sha2)]);
	const boundary = randomUUID();
	const head = (lines: string[]) => Buffer.from(`--${boundary}\r\n${lines.join('\r\n')}\r\n\r\n`);
	const end = Buffer.from('\r\n');
	const body = Buffer.concat([
		...[head(['Content-Type: application/json']), Buffer.from(json), end],
		...files.flatMap(({ sha2: name, contentType, bytes }) => [
			head([
				`Content-Type: ${contentType}`,
				'Content-Transfer-Encoding: binary',
				`X-Experience-API-Hash: ${name}`
			]),
			...[bytes, end]
		]),
		Buffer.from(`--${boundary}--\r\n`)
	]);
	const type = { 'content-type': `multipart/mixed; boundary=${boundary}` };
	return { status: 200, headers: { ...headers, ...type }, body };
}
