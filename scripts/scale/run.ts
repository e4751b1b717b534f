import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as later } from 'node:timers/promises';
import { addressOf } from '../serve/address.ts';
import type { Settings } from '../start/settings.ts';
import { Trouble } from '../start/trouble.ts';
import { keepRunning } from './keep-running.ts';

/** Milliseconds in which all processes have to be ready. */
const patience = 60_000;

/** What runs: the ports and the present process ids of the apps, in one order, and of the proxy. */
export type Running = { ports: number[]; pids: () => { apps: number[]; proxy: number } };

/**
 * Runs app processes on a database that is ready, and a proxy in front of them.
 * @param begun is called each time that one of them begins, also again
 * @param cleanup gets what has to be stopped at the end
 * @throws {Trouble} when they do not become ready
 */
export async function runScale(
	settings: Settings,
	count: number,
	cleanup: AsyncDisposableStack,
	{ stop, begun }: { stop: AbortSignal; begun: () => void }
): Promise<Running> {
	const { host, port } = settings;
	const ports = await freePorts(count);
	const own = { HOST: '127.0.0.1', TRUST_PROXY: 'on', DRAIN_SECONDS: '2' };
	const { metricsPort } = settings.watch;
	const apps = ports.map((at, index) => {
		const metrics = metricsPort === undefined ? '' : String(metricsPort + index);
		const env = { ...own, PORT: String(at), METRICS_PORT: metrics };
		return keepRunning('scripts/serve.ts', { env }, { stop, begun });
	});
	cleanup.defer(async () => void (await Promise.all(apps.map((app) => app.stop()))));
	const args = [host, String(port), ...ports.map(String)];
	const proxy = keepRunning('scripts/scale/proxy.ts', { args }, { stop, begun });
	cleanup.defer(() => proxy.stop());
	const addresses = [...ports.map((at) => addressOf('127.0.0.1', at)), addressOf(host, port)];
	await Promise.all(addresses.map((address) => ready(address, stop)));
	return { ports, pids: () => ({ apps: apps.map((app) => app.pid()), proxy: proxy.pid() }) };
}

async function ready(address: string, stop: AbortSignal): Promise<void> {
	const until = Date.now() + patience;
	for (;;) {
		const answer = await fetch(`${address}/readyz`).catch(() => undefined);
		await answer?.body?.cancel();
		if (answer?.ok) return;
		stop.throwIfAborted();
		if (Date.now() > until) throw new Trouble(`${address} is not ready after a minute.`);
		await later(100);
	}
}

/** Ports that are free now, each another. */
async function freePorts(count: number): Promise<number[]> {
	const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
	const ports: number[] = [];
	for (const server of servers) {
		if (!server.listening) await once(server, 'listening');
		ports.push((server.address() as AddressInfo).port);
	}
	for (const server of servers) server.close();
	return ports;
}
