// Sends the same bytes whatever is asked: what the machine itself can do. It gets them from its parent, and
// says its port.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const [{ head, body }] = (await once(process, 'message')) as [
	{ head: Record<string, string>; body: string }
];
const bytes = Buffer.from(body, 'base64');
const server = createServer((_, response) => response.writeHead(200, head).end(bytes));
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
