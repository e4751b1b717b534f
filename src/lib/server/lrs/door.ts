import type { IncomingMessage, ServerResponse } from 'node:http';
import { today } from '../clock.ts';
import type { FrontDoor } from '../front-door.ts';
import { answerLrs, type Store } from './answer.ts';
import type { LrsAnswer } from './asked.ts';
import { readBytes } from './read-bytes.ts';

const below = '/xapi';

/**
 * The way in for other learning systems: the same use case as the route below this address, without the
 * framework around it.
 */
export const lrsDoor =
	(store: Store): FrontDoor =>
	(request, response, address, origin) => {
		const { method = '', url = '' } = request;
		const target = url.startsWith(`${below}/`) ? URL.parse(url, origin) : null;
		if (!target?.pathname.startsWith(`${below}/`)) return undefined;
		const { pathname, searchParams } = target;
		return (async () => {
			// Who asks stands in a header, or in the form of the alternate syntax; from nobody nothing is read.
			const isKnowable = 'authorization' in request.headers || searchParams.has('method');
			const body = isKnowable ? await readBytes(request) : new Uint8Array();
			const answer = await answerLrs(
				store,
				{
					...{ method, path: pathname.slice(below.length), query: searchParams },
					...{ headers: headersOf(request), body },
					...{ base: origin + below, from: address }
				},
				today()
			);
			send(answer, request, response);
		})();
	};

function headersOf({ headers }: IncomingMessage): Headers {
	return new Headers(
		Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])
	);
}

function send({ status, headers, body }: LrsAnswer, request: IncomingMessage, to: ServerResponse) {
	const hasBody = status !== 204 && status !== 304;
	const length = body === undefined ? 0 : Buffer.byteLength(body);
	to.writeHead(status, { ...headers, ...(hasBody && { 'content-length': length }) });
	to.end(request.method === 'HEAD' ? undefined : body);
}
