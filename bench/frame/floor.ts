import { fork } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Target } from './load.ts';

const program = fileURLToPath(new URL('bare-server.ts', import.meta.url));

/** Starts a server without anything that sends the answer of another, byte for byte. */
export async function startFloor(
	address: string,
	path: string,
	headers: Record<string, string>
): Promise<Omit<Target, 'requests'> & Disposable> {
	const answer = await read(`${address}${path}`, headers);
	const child = fork(program, { execArgv: [] });
	child.send(answer);
	const [port] = await once(child, 'message');
	return {
		address: `http://localhost:${port}`,
		pid: child.pid!,
		[Symbol.dispose]: () => void child.kill()
	};
}

/** An answer as it comes over the line: packed, where the server packs. */
async function read(url: string, headers: Record<string, string>) {
	const asked = get(url.replace('localhost', '127.0.0.1'), { headers });
	const [answer] = await once(asked, 'response');
	const pieces: Buffer[] = [];
	for await (const piece of answer) pieces.push(piece);
	const { 'transfer-encoding': _, connection: __, date: ___, ...head } = answer.headers;
	return { head, body: Buffer.concat(pieces).toString('base64') };
}
