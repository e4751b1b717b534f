import type { IncomingMessage } from 'node:http';

/** Pages that take a file: a staff list, activities, an appendix, media of own items. */
const files =
	/^\/(hr\/staff\/import|admin\/style|academy\/items\/files|annual-report\/(activities\/import|tables\/[^/]+|reports\/[^/]+))(\?|$)/;
const mostBytes = 2_000_000;

/** Here a body that is too large is refused in words, and by another size. */
const ownWords = /^\/xapi\//;

/**
 * Whether a request says that it is larger than a page without a file needs. What it does not say is cut
 * off at BODY_SIZE_LIMIT.
 */
export function isTooLarge({
	url = '',
	headers
}: Pick<IncomingMessage, 'url' | 'headers'>): boolean {
	const isLarge = Number(headers['content-length'] ?? 0) > mostBytes;
	return isLarge && !files.test(url) && !ownWords.test(url);
}
