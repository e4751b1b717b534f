import { hash } from 'node:crypto';
import type { LrsAnswer, LrsRequest } from './asked.ts';

/**
 * Puts an entity tag on what was looked up, the SHA-1 of it in quotes, and answers 304 to who has it already
 * (RFC 9110, section 13.1.2). Parts with attachments have none: their boundary is another one every time.
 */
export function tagged({ method, headers: asked }: LrsRequest, answer: LrsAnswer): LrsAnswer {
	const { status, body, headers = {} } = answer;
	if (status !== 200 || body === undefined || !['GET', 'HEAD'].includes(method)) return answer;
	if (headers['content-type']?.startsWith('multipart/')) return answer;
	const etag = headers.etag ?? `"${hash('sha1', body, 'hex')}"`;
	const has = asked.get('if-none-match')?.split(',') ?? [];
	const isKnown = has.some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')));
	return isKnown
		? { status: 304, headers: { ...headers, etag } }
		: { ...answer, headers: { ...headers, etag } };
}
