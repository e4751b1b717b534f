import compression from 'compression';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import { beginDraining } from '#lib/server/draining.ts';
import { isUnavailable } from '#lib/server/db/unavailable.ts';
import { frontDoor } from '#lib/server/front-door.ts';
import { fileHeaders, securityHeaders } from '#lib/server/headers.ts';
import { observed } from '#lib/server/operation/observe.ts';
import { reportAt } from '#lib/server/told.ts';
import { root } from '../start/root.mjs';
import type { Settings } from '../start/settings.ts';
import { codeOf, Trouble } from '../start/trouble.ts';
import { addressOf } from './address.ts';
import { isTooLarge } from './body-size.ts';
import { drain, isEventStream, watch } from './drain.ts';
import { isOtherwiseOnBox } from './ballot-host.ts';
import { HEADERS, identify } from './identity.ts';
import { listen } from './listen.ts';
import { openTelemetry } from './telemetry/open.ts';

/** Scripts and styles of the build: they are no documents, so most headers say nothing to them. */
const IMMUTABLE = '/_app/immutable/';

type Next = (error?: unknown) => void;
type Handler = (...call: [...Parameters<RequestListener>, Next]) => unknown;

/** Milliseconds. A proxy keeps its connections for a minute, so we keep them a little longer. */
const TIMEOUTS = {
	headersTimeout: 15_000,
	requestTimeout: 60_000,
	keepAliveTimeout: 65_000,
	connectionsCheckingInterval: 5_000
};

/** The built app. It reads its settings while it loads, so they are set first. */
async function loadApp(): Promise<Handler> {
	Object.assign(process.env, HEADERS, { BODY_SIZE_LIMIT: process.env.BODY_SIZE_LIMIT ?? '12M' });
	try {
		const { handler } = await import(join(root, 'build/handler.js'));
		return handler;
	} catch (error) {
		if (codeOf(error) !== 'ERR_MODULE_NOT_FOUND' || !String(error).includes('build/handler.js'))
			throw error;
		throw new Trouble('There is no built app: run `npm run build` first.');
	}
}

/** Pages are packed anew for everyone, so not as small as can be. Files of the build are packed once. */
const compress = compression({
	filter: (request, response) => !isEventStream(response) && compression.filter(request, response),
	level: 3,
	brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 18 } }
}) as unknown as Handler;

type Options = Parameters<typeof identify>[1] & { ballots: { origin: string } };

function listener(app: Handler, options: Options): RequestListener {
	return (request, response) => {
		const fail = (status: number) => {
			if (response.headersSent) response.destroy();
			else response.writeHead(status, status === 503 ? { 'retry-after': '5' } : {}).end();
		};
		const known = identify(request, options);
		const protocol = request.headers[HEADERS.PROTOCOL_HEADER];
		const secure = protocol === 'https';
		const headers = request.url?.startsWith(IMMUTABLE)
			? fileHeaders
			: securityHeaders(secure, request.url);
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		if (!known) return fail(400);
		if (isOtherwiseOnBox(request, options.ballots.origin, options.trustProxy)) return fail(404);
		if (isTooLarge(request)) return fail(413);
		watch(response);
		const trouble = (error: unknown) => {
			reportAt(request.url ?? '', error);
			fail(isUnavailable(error) ? 503 : 500);
		};
		const address = String(request.headers[HEADERS.ADDRESS_HEADER]);
		const origin = `${protocol}://${request.headers[HEADERS.HOST_HEADER]}`;
		const answered = frontDoor()?.(request, response, address, origin);
		if (answered) return void answered.catch(trouble);
		const answer = async () => app(request, response, () => fail(404));
		compress(request, response, () => void answer().catch(trouble));
	};
}

/**
 * Serves the built app.
 * @throws {Trouble} when there is no build, or the port cannot be had
 */
export async function serve(options: {
	port: number;
	host: string;
	trustProxy: boolean;
	publicOrigin?: string;
	ballots: { origin: string };
	drainSeconds: number;
	watch: Settings['watch'];
}): Promise<{ address: string; close: () => Promise<void> }> {
	const { logRequests, metricsPort, tracesTo } = options.watch;
	const closeTelemetry = await openTelemetry(options);
	const answer = observed(listener(await loadApp(), options), {
		...{ counted: metricsPort !== undefined, logged: logRequests, traced: tracesTo !== undefined }
	});
	const create = () => createServer(TIMEOUTS, answer);
	const servers: Server[] = await listen(create, options.host, options.port);
	return {
		address: addressOf(options.host, options.port),
		close: async () => {
			await beginDraining(options.drainSeconds);
			await drain(servers);
			// The event that the adapter's own server sends; the app closes its connections then.
			process.emit('sveltekit:shutdown' as never, 'SIGTERM' as never);
			await closeTelemetry();
		}
	};
}
