import { once } from 'node:events';
import { connect } from 'node:net';

/** Sends text over a line as it is, and gives all that comes back until the line is closed. */
export async function sendRaw(address: string, text: string): Promise<string> {
	const { port } = new URL(address);
	const line = connect({ host: '127.0.0.1', port: Number(port) });
	const parts: Buffer[] = [];
	line.on('data', (part: Buffer) => parts.push(part));
	line.on('error', () => {});
	line.setTimeout(5_000, () => line.destroy());
	line.write(text);
	await once(line, 'close');
	return Buffer.concat(parts).toString();
}

/** A GET of a path that no client would send like this. */
export const getRaw = (address: string, path: string, headers: readonly string[] = []) =>
	sendRaw(
		address,
		`GET ${path} HTTP/1.1\r\n${['Host: localhost', 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`
	);
