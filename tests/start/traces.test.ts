import { trace } from '@opentelemetry/api';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteAsked } from '#lib/server/operation/asked.ts';
import { observed } from '#lib/server/operation/observe.ts';
import { watchJobs } from '#lib/server/operation/watch-jobs.ts';
import { openTraces } from '../../scripts/serve/telemetry/traces.ts';

const servers: Server[] = [];
afterAll(() => {
	for (const server of servers) server.close();
});

async function serving(listener: RequestListener): Promise<string> {
	const server = createServer(listener).listen(0, '127.0.0.1');
	servers.push(server);
	await once(server, 'listening');
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

type Span = { name: string; attributes: { key: string; value: object }[] };
type Sent = { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };

let text = '';
let spans: Span[];

/** What a library does of its own accord while it answers. */
const ofLibrary = () => trace.getTracer('library').startSpan('look up a session').end();

beforeAll(async () => {
	const collector = await serving((request, response) => {
		request.on('data', (chunk) => (text += chunk));
		request.on('end', () =>
			response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
		);
	});
	const close = openTraces(collector);
	const answer: RequestListener = (request, response) => {
		ofLibrary();
		const route = request.url!.startsWith('/admin') ? '/admin/[thing]' : null;
		const person = { personId: 'an-id' };
		noteAsked({ route: { id: route }, locals: { person }, platform: { req: request } });
		response.end('ok');
	};
	const app = await serving(observed(answer, { counted: false, logged: false, traced: true }));
	const secret = ['/ballot-box/a/b/c', '/ballots', '/live/seat/ABC234', '/live/ABC234'];
	const quiet = ['/programme/a/b/c', '/live/desk/ABC234', '/healthz'];
	for (const path of [...secret, ...quiet, '/admin/lti?who=Noor']) await fetch(app + path);
	await watchJobs([{ name: 'send-mail', work: async () => ofLibrary() }])[0]!.work();
	await close();
	const { resourceSpans } = JSON.parse(text) as Sent;
	spans = resourceSpans.flatMap((each) => each.scopeSpans.flatMap((scope) => scope.spans));
});

test('a span tells of staff and jobs, and of a library only within one of ours', () => {
	expect(spans.map(({ name }) => name).toSorted()).toEqual([
		...['GET administration', 'job send-mail'],
		...['look up a session', 'look up a session']
	]);
});

test('it has the route, method and status, and no more', () => {
	const found = spans.find(({ name }) => name === 'GET administration')!;
	expect(Object.fromEntries(found.attributes.map(({ key, value }) => [key, value]))).toEqual({
		'tweesprong.about': { stringValue: 'administration' },
		'http.request.method': { stringValue: 'GET' },
		'http.route': { stringValue: '/admin/[thing]' },
		'http.response.status_code': { intValue: 200 }
	});
	expect(text).not.toMatch(/Noor|ABC234|an-id|127\.0\.0\.1/);
});
