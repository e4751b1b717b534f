import { parseMultipart } from '@remix-run/multipart-parser';
import { hash } from 'node:crypto';
import { LrsRefusal, mostBytes } from './asked.ts';

/** An attachment as it came in. */
export type File = { sha2: string; contentType: string; bytes: Uint8Array };

/** Headers by name in small letters. */
type Part = { headers: Readonly<Record<string, string | undefined>>; bytes: Uint8Array };

/** Algorithms by the length of what they make. */
const algorithms: Readonly<Record<number, string>> = {
	...{ 56: 'sha224', 64: 'sha256', 96: 'sha384', 128: 'sha512' }
};

const mostParts = 1_000;

/**
 * Takes a body of statements with attachments apart (xAPI 1.0.3, Communication, section 1.5.2): JSON first, then
 * files, each named by the SHA-2 of what is in it. A length that was declared is not looked at.
 * @throws {LrsRefusal} 400 when it is put together in another way, or a file is another than it is named
 */
export function partsOf(
	bytes: Uint8Array,
	contentType: string
): { json: Uint8Array; files: Map<string, File> } {
	const [first, ...rest] = split(bytes, contentType);
	if (!first || !/^application\/json\s*(;|$)/i.test(first.headers['content-type'] ?? ''))
		throw refused('the first part is no application/json');
	const files = rest.map(fileOf);
	return { json: first.bytes, files: new Map(files.map((file) => [file.sha2, file])) };
}

function split(bytes: Uint8Array, contentType: string): Part[] {
	const [, quoted, plain] =
		/;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
	const boundary = quoted ?? plain;
	if (boundary === undefined) throw refused('its Content-Type has no boundary');
	const limits = { maxFileSize: mostBytes, maxTotalSize: mostBytes, maxParts: mostParts };
	try {
		return [...parseMultipart(withoutPreamble(bytes, boundary), { boundary, ...limits })];
	} catch {
		throw refused(`its parts do not stand between boundaries, or are more than ${mostParts}`);
	}
}

/** What stands before the first boundary says nothing (RFC 2046, section 5.1.1). */
function withoutPreamble(bytes: Uint8Array, boundary: string): Uint8Array {
	const first = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(
		`\r\n--${boundary}`
	);
	const isFirst = Buffer.from(`--${boundary}`).equals(bytes.subarray(0, boundary.length + 2));
	return isFirst || first < 0 ? bytes : bytes.subarray(first + 2);
}

function fileOf({ headers, bytes }: Part): File {
	const sha2 = headers['x-experience-api-hash']?.trim().toLowerCase();
	const algorithm = sha2 && algorithms[sha2.length];
	if (!algorithm) throw refused('a part has no X-Experience-API-Hash with a SHA-2');
	if (headers['content-transfer-encoding']?.trim().toLowerCase() !== 'binary')
		throw refused('a part has no Content-Transfer-Encoding: binary');
	if (hash(algorithm, bytes, 'hex') !== sha2)
		throw refused(`the part ${sha2} has another SHA-2 than its X-Experience-API-Hash says`);
	return { sha2, contentType: headers['content-type'] ?? 'application/octet-stream', bytes };
}

const refused = (why: string) => new LrsRefusal(400, `the multipart body is wrong: ${why}`);
