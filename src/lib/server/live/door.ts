import type { ServerResponse } from 'node:http';
import type { Library } from '../../content/library.ts';
import type { FrontDoor } from '../front-door.ts';
import { unlessElsewhere } from './ask-again.ts';
import { answerHeaders, saying, streamIn, type LiveAnswer } from './answer.ts';
import type { Hub } from './hub.ts';
import { phoneLooks, phoneSends, phoneWatches, type Phone } from './phone.ts';
import { projectorLooks, projectorWatches } from './projector.ts';
import { readBody } from './read-body.ts';
import { bearerIn } from './seats.ts';
import { streamHeaders, type ViewStream } from './stream.ts';

const path = /^\/live\/(seat|screen)\/([\w-]{1,40})(\/stream)?(?:\?|$)/;

type Ask = (hub: Hub, library: Library, who: Phone, body: unknown) => Promise<LiveAnswer>;

/** What the routes below `/live/seat` and `/live/screen` do, by method and address. */
const asks: Readonly<Record<string, Ask>> = {
	'GET seat': phoneLooks,
	'POST seat': phoneSends,
	'GET seat/stream': phoneWatches,
	'GET screen': projectorLooks,
	'GET screen/stream': projectorWatches
};

/**
 * The way in for phones and projectors: the same use cases as the routes below these addresses, without
 * the framework around them. What it does not know it leaves to the framework.
 */
export const liveDoor =
	(hub: Hub, library: Library): FrontDoor =>
	(request, response, address) => {
		const { method, url = '', headers } = request;
		const [, of, code = '', stream = ''] = path.exec(url) ?? [];
		const ask = asks[`${method} ${of}${stream}`];
		if (!ask) return undefined;
		const who = { code, secret: bearerIn(headers.authorization), address };
		const body = method === 'POST' ? readBody(request) : null;
		return answer(response, async () => ask(hub, library, who, await body));
	};

async function answer(response: ServerResponse, ask: () => Promise<LiveAnswer>): Promise<void> {
	const answer = await ask().catch(unlessElsewhere);
	if (!answer) return askAgain(response);
	const stream = streamIn(answer);
	if (stream) return carry(stream, response);
	const { status, body } = saying(answer);
	const text = JSON.stringify(body);
	response
		.writeHead(status, {
			...answerHeaders,
			'content-type': 'application/json',
			'content-length': Buffer.byteLength(text)
		})
		.end(text);
}

/** No reason why not: a screen that gets none asks again by itself. */
const askAgain = (response: ServerResponse) =>
	void response.writeHead(503, { ...answerHeaders, 'retry-after': '1' }).end();

/** Sends a stream of views; node itself tells when a screen reads slowly. */
function carry(stream: ViewStream, response: ServerResponse): void {
	response.writeHead(200, streamHeaders);
	const { roomAgain, gone } = stream({
		hasRoom: () => !response.destroyed && !response.writableNeedDrain,
		send: (event) => void response.write(event),
		end: () => void response.end()
	});
	response.on('error', () => {});
	response.on('drain', roomAgain);
	response.on('close', gone);
	if (response.destroyed) gone();
}
