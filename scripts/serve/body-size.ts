import type { IncomingMessage } from 'node:http';

/** Pages that take a file: a staff list, activities, an appendix, media of own items. */
const files =
	/^\/(hr\/staff\/import|admin\/style|academy\/items\/files|annual-report\/(activities\/import|tables\/[^/]+|reports\/[^/]+))(\?|$)/;
const mostBytes = 2_000_000;

/**
 * Whether a request says that it is larger than a page without a file needs. What it does not say is cut
 * off at BODY_SIZE_LIMIT.
 */
export function isTooLarge({
	url = '',
	headers
}: Pick<IncomingMessage, 'url' | 'headers'>): boolean {
	return Number(headers['content-length'] ?? 0) > mostBytes && !files.test(url);
}
