import { Agent, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Backend, openBackends } from './backends.ts';

const agent = new Agent({ keepAlive: true, maxFreeSockets: 64 });

/** What reaches a browser where no process answers; it says nothing of why. */
const nobody =
	'<!doctype html><html lang="nl"><meta charset="utf-8"><title>Even geduld</title><p>Dit lukt nu niet. Probeer het over een minuut opnieuw.</p></html>';

/** Of these, asking twice does no more than asking once. */
const repeatable = new Set(['GET', 'HEAD']);

/**
 * Passes requests on and answers back, both as they come. A question that no process began to answer goes to
 * another one; what may have done something is never sent twice.
 */
export const forwardTo =
	(backends: ReturnType<typeof openBackends>) =>
	(asked: IncomingMessage, answer: ServerResponse): void => {
		const tried = new Set<Backend>();
		next();

		function next(): void {
			const backend = backends.choose(asked.url ?? '/', tried);
			if (!backend) return refuse(answer);
			tried.add(backend);
			pass(backend);
		}

		function pass(backend: Backend): void {
			const { method, url: path } = asked;
			const headers = { ...asked.headers, ...forwarded(asked) };
			const terms = { host: '127.0.0.1', port: backend.port, method, path, headers, agent };
			const onward = request(terms, (back) => {
				answer.writeHead(back.statusCode ?? 502, back.headers);
				answer.flushHeaders();
				back.pipe(answer);
				back.on('error', () => answer.destroy());
			});
			onward.on('error', () => {
				if (answer.headersSent || answer.destroyed) return void answer.destroy();
				if (repeatable.has(method ?? '')) next();
				else refuse(answer);
			});
			answer.on('close', () => onward.destroy());
			if (repeatable.has(method ?? '')) onward.end();
			else asked.pipe(onward);
		}
	};

function refuse(answer: ServerResponse): void {
	if (answer.headersSent || answer.destroyed) return;
	answer
		.writeHead(502, {
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-store',
			'retry-after': '2'
		})
		.end(nobody);
}

const forwarded = ({ headers, socket }: IncomingMessage) => ({
	'x-forwarded-for': socket.remoteAddress ?? '',
	'x-forwarded-host': headers.host ?? '',
	'x-forwarded-proto': 'http'
});
