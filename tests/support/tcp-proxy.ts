import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * What the line does. `open`: it carries; `slow`: each message to the server waits; `silent`: connections stay,
 * and nothing arrives on them any more, also later; `cut`: connections break and new ones are refused.
 */
export type Fault = 'open' | 'slow' | 'silent' | 'cut';

/** A line between two programs on this machine that can be bad. */
export async function tcpProxy(to: { host: string; port: number }) {
	let fault: Fault = 'open';
	let delay = 0;
	let target = to;
	const pairs = new Set<readonly [Socket, Socket]>();
	const dead = new WeakSet<Socket>();
	const server = createServer((near) => {
		if (fault === 'cut') return near.resetAndDestroy();
		const far = connect(target);
		const pair = [near, far] as const;
		pairs.add(pair);
		if (fault === 'silent') dead.add(near);
		near.on('data', (bytes) => {
			if (dead.has(near)) return;
			if (fault === 'slow') setTimeout(() => far.write(bytes), delay);
			else far.write(bytes);
		});
		far.on('data', (bytes) => {
			if (!dead.has(near)) near.write(bytes);
		});
		for (const [one, other] of [pair, [far, near]] as const) {
			one.setNoDelay(true);
			one.on('error', () => {});
			one.on('close', () => {
				other.destroy();
				pairs.delete(pair);
			});
		}
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;

	function breakAll(): void {
		for (const [near, far] of pairs) {
			near.resetAndDestroy();
			far.destroy();
		}
	}

	return {
		port,
		become(next: Fault, milliseconds = 100): void {
			fault = next;
			delay = milliseconds;
			if (next === 'cut') breakAll();
			if (next === 'silent') for (const [near] of pairs) dead.add(near);
		},
		/** Breaks what is open; new connections come through. */
		breakAll,
		/** Leads new connections elsewhere. */
		lead(elsewhere: { host: string; port: number }): void {
			target = elsewhere;
		},
		close: async () => {
			breakAll();
			server.close();
			await once(server, 'close');
		}
	};
}

export type TcpProxy = Awaited<ReturnType<typeof tcpProxy>>;

/** A connection string that goes by the line. */
export const by = (proxy: TcpProxy, url: string): string =>
	Object.assign(new URL(url), { host: `127.0.0.1:${proxy.port}` }).href;
