// An event-stream server without anything: what the machine itself can do. It says its port to its parent.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const lines = new Set<ServerResponse>();
const padding = 'x'.repeat(1500);

const server = createServer(async (request, response) => {
	if (request.method === 'GET') {
		response.writeHead(200, { 'content-type': 'text/event-stream' });
		response.write(`data: {"role":"phone","padding":"${padding}"}\n\n`);
		lines.add(response);
		response.once('close', () => lines.delete(response));
		return;
	}
	let text = '';
	for await (const bytes of request.setEncoding('utf8')) text += bytes;
	const { say } = JSON.parse(text) as { say?: string };
	if (say)
		for (const line of lines) line.write(`data: {"say":"${say}","padding":"${padding}"}\n\n`);
	response.end(`{"padding":"${padding}"}`);
});
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () =>
	process.send?.((server.address() as AddressInfo).port)
);
