import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { context, metrics, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { tell } from '../log.ts';
import { askedOf } from './asked.ts';
import { begun } from './begun.ts';
import { classOf, isWritten, type RequestClass } from './request-class.ts';

/** Seconds: what a page may take stands in the middle. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const methods = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;

type Watched = { counted: boolean; logged: boolean; traced: boolean };
type Ended = { name: RequestClass; method: string; status: number; seconds: number };

/**
 * Counts, writes and traces what a listener answers, each where it is switched on, and never what
 * `classOf` does not name. An answer that stays open, such as a stream, has no duration worth counting.
 */
export function observed(listener: RequestListener, watched: Watched): RequestListener {
	if (!watched.counted && !watched.logged && !watched.traced) return listener;
	const duration = metrics
		.getMeter('tweesprong')
		.createHistogram('http_server_request_duration_seconds', {
			description:
				'Requests by what they are about, without secret choices and phones in sessions.',
			advice: { explicitBucketBoundaries: buckets }
		});
	return (request, response) => {
		const name = classOf(request.url ?? '');
		if (name === undefined) return listener(request, response);
		const began = performance.now();
		const method = methods.test(request.method ?? '') ? request.method! : 'other';
		const answer = () => listener(request, response);
		const endSpan = watched.traced && isWritten(name) ? traced(name, method, answer) : undefined;
		response.once('close', () => {
			const seconds = (performance.now() - began) / 1000;
			const ended = { name, method, status: response.statusCode, seconds };
			endSpan?.(ended.status);
			if (isStream(response)) return;
			if (watched.counted)
				duration.record(seconds, { class: name, method, status: String(ended.status) });
			if (watched.logged && isWritten(name)) write(request, ended);
		});
		if (!endSpan) answer();
	};
}

const isStream = (response: ServerResponse) =>
	String(response.getHeader('content-type')).startsWith('text/event-stream');

/** Answers within a span. @returns what ends it */
function traced(name: RequestClass, method: string, answer: () => void): (status: number) => void {
	const span = trace.getTracer('tweesprong').startSpan(`${method} ${name}`, {
		kind: SpanKind.SERVER,
		attributes: { [begun]: name, 'http.request.method': method }
	});
	context.with(trace.setSpan(context.active(), span), answer);
	return (status) => {
		span.setAttribute('http.response.status_code', status);
		if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
		span.end();
	};
}

function write(request: IncomingMessage, { name, method, status, seconds }: Ended): void {
	const asked = askedOf(request);
	tell('info', {
		...{ action: method, object: asked?.route ?? name, result: status },
		origin: asked?.route ? 'web' : name,
		...(asked?.route && asked.actor && { actor: asked.actor }),
		milliseconds: Math.round(seconds * 1000)
	});
}
