import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Account } from '../../scripts/start/announce.ts';
import { nodeEnvironment, nodeFlags } from '../../scripts/start/node-flags.mjs';
import { root } from '../../scripts/start/root.mjs';

/** What the start script tells the process that started it, once it serves. */
export interface Ready {
	address: string;
	databaseUrl: string;
	accounts: Account[];
	adminLink?: string;
	/** Where `scripts/scale-local.ts` runs the product: the ports of its app processes, and their ids. */
	ports?: number[];
	apps?: number[];
}

/** A run of the start script. */
export interface Program {
	process: ChildProcess;
	/** Resolves once it serves; rejects with all it wrote when it ends before. */
	ready: Promise<Ready>;
	/** Resolves with the exit code, `null` after a kill. */
	ended: Promise<number | null>;
	/** What it has written so far. */
	output: () => string;
	/** Asks it to stop, the way a service manager does, and waits. */
	stop: () => Promise<number | null>;
}

/** A port of this machine that is free now. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0);
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

/** Runs a start script with these settings and no others. */
export function start(
	settings: Record<string, string | number>,
	script = 'scripts/start.ts'
): Program {
	const { PATH, HOME, TMPDIR } = process.env;
	const given = Object.entries(settings).map(([name, value]) => [name, String(value)]);
	const child = fork(script, {
		cwd: root,
		env: { PATH, HOME, TMPDIR, ...nodeEnvironment, ...Object.fromEntries(given) },
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
		execArgv: nodeFlags
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
	const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
	const message = new Promise<Ready>((resolve) =>
		child.once('message', (ready: Ready) => resolve(ready))
	);
	const ready = Promise.race([
		message,
		ended.then((code): never => {
			throw new Error(`The product ended with ${code} before it served:\n${output}`);
		})
	]);
	ready.catch(() => {});
	return {
		process: child,
		ready,
		ended,
		output: () => output,
		stop: () => {
			child.kill('SIGTERM');
			return ended;
		}
	};
}
