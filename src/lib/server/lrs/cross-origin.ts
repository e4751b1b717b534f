import type { LrsAnswer } from './asked.ts';
import { versionHeader } from './versions.ts';

const exposed = [
	...['ETag', 'Last-Modified', 'Retry-After', 'WWW-Authenticate', 'Allow'],
	...['X-Experience-API-Version', 'X-Experience-API-Consistent-Through', 'X-Experience-API-Hash']
];

/** Courses on other sites may ask from a browser: with a secret of their own, never with a cookie of ours. */
export const crossOrigin: Record<string, string> = {
	'access-control-allow-origin': '*',
	'access-control-expose-headers': exposed.join(', ')
};

const sent = [
	...['Authorization', 'Content-Type', 'If-Match', 'If-None-Match', 'Accept-Language'],
	...['X-Experience-API-Version', 'X-Experience-API-Hash', 'X-Requested-With']
];

/** What a browser wants to know before it asks from another site. */
export const preflight: LrsAnswer = {
	status: 204,
	headers: {
		...{ [versionHeader]: '2.0.0', ...crossOrigin },
		'access-control-allow-methods': 'GET, HEAD, PUT, POST, DELETE, OPTIONS',
		'access-control-allow-headers': sent.join(', '),
		'access-control-max-age': '86400'
	}
};
