import type { IncomingMessage } from 'node:http';
import { isBelow } from './machine-paths.ts';

/** Where sealed choices are handed in. */
export const BALLOT_BOX = '/ballot-box';

/**
 * Whether a request on the host of the ballot box asks for something else than the box: that host shows
 * nothing else, so that no cookie of the site can ever belong to it.
 * @param origin that host, or empty where the box is a path of the site
 * @param trustProxy whether a proxy says which host was asked
 */
export function isOtherwiseOnBox(
	{ headers, url = '/' }: IncomingMessage,
	origin: string,
	trustProxy: boolean
): boolean {
	if (!origin) return false;
	const proxied = headers['x-forwarded-host']?.toString().split(',').at(-1)?.trim();
	const asked = (trustProxy ? proxied : undefined) ?? headers.host;
	return asked === new URL(origin).host && !isBelow(url, [BALLOT_BOX]);
}
