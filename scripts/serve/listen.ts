import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { codeOf, Trouble } from '../start/trouble.ts';

/** Connections that may wait to be taken: a full hall presses at once, and node by itself keeps 511. */
const backlog = 4096;

/** `localhost` is two addresses, and a browser may try either. */
const addressesOf = (host: string) => (host === 'localhost' ? ['127.0.0.1', '::1'] : [host]);

function explain(error: unknown, host: string, port: number): unknown {
	switch (codeOf(error)) {
		case 'EADDRINUSE':
			return new Trouble(
				`Port ${port} is taken by another program: stop that, or choose another, for instance PORT=${port === 65535 ? 3000 : port + 1}.`
			);
		case 'EACCES':
			return new Trouble(`This user may not listen on port ${port}: choose a PORT above 1023.`);
		case 'EADDRNOTAVAIL':
		case 'ENOTFOUND':
		case 'EAI_AGAIN':
			return new Trouble(
				`This machine has no address ${host}: leave HOST out, or set it to 0.0.0.0 to let other machines in.`
			);
		default:
			return error;
	}
}

/**
 * Lets one server per address of `host` listen.
 * @throws {Trouble} one sentence when the port or host cannot be had
 */
export async function listen<S extends Server>(
	create: () => S,
	host: string,
	port: number
): Promise<S[]> {
	const servers: S[] = [];
	for (const address of addressesOf(host)) {
		const server = create();
		try {
			server.listen({ port, host: address, backlog });
			await once(server, 'listening');
			servers.push(server);
		} catch (error) {
			const noSixHere = address === '::1' && /^(EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(codeOf(error));
			if (noSixHere && servers.length) continue;
			for (const other of servers) other.close();
			throw explain(error, host, port);
		}
	}
	return servers;
}

/** Finds out early, before the long steps, whether the port can be had. */
export async function checkPort(host: string, port: number): Promise<void> {
	const servers = await listen(() => createServer(), host, port);
	await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
}
