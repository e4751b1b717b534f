import { bytesOf, LrsRefusal, type LrsRequest } from './asked.ts';
import { versionHeader } from './versions.ts';

/** Form parameters that stand for headers. */
const headerNames = [
	...['authorization', versionHeader, 'content-type', 'content-length'],
	...['if-match', 'if-none-match']
];

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'HEAD'];

/**
 * Unpacks a request in the alternate syntax (xAPI 1.0.3, Communication, section 1.3): a POST whose form says the
 * method, headers, parameters and content. Any other request stays as it is; 2.0.0 does not know the syntax.
 * @throws {LrsRefusal} 400 when it is packed in another way
 */
export function unpacked(request: LrsRequest): LrsRequest {
	const method = request.query.get('method');
	if (request.method !== 'POST' || method === null || isLater(request.headers)) return request;
	if (!methods.includes(method)) throw refused('its parameter method is none that is known');
	if ([...request.query].length > 1) throw refused('its address has a parameter besides method');
	const text = new TextDecoder().decode(bytesOf(request));
	if (hasTooMany(text)) throw refused(`its form has more than ${mostPairs} pairs`);
	const form = new URLSearchParams(text);
	const headers = new Headers(request.headers);
	headers.delete('content-type');
	for (const [name, value] of [...form])
		if (headerNames.includes(name.toLowerCase())) {
			setHeader(headers, name, value);
			form.delete(name);
		}
	if (isLater(headers)) throw refused('2.0.0 does not know it');
	const content = form.get('content');
	form.delete('content');
	if (content === null && (method === 'PUT' || method === 'POST'))
		throw refused('its form has no content');
	if (content !== null && !headers.has('content-type'))
		headers.set('content-type', 'application/json');
	return {
		...{ ...request, method, query: form, headers },
		body: new TextEncoder().encode(content ?? '')
	};
}

/** Node takes the square of the number of pairs in time, and no request has this many. */
const mostPairs = 200;

function hasTooMany(text: string): boolean {
	let pairs = 1;
	for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1))
		if (++pairs > mostPairs) return true;
	return false;
}

const isLater = (headers: Headers) => headers.get(versionHeader)?.startsWith('2.') === true;

function setHeader(headers: Headers, name: string, value: string): void {
	try {
		headers.set(name, value);
	} catch {
		throw refused(`its ${name} is no header`);
	}
}

const refused = (why: string) =>
	new LrsRefusal(400, `the alternate request syntax is not used as 1.0.3 says: ${why}`);
