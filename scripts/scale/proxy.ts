// A proxy for one machine, in front of the app processes on these ports: proxy.ts <host> <port> <app>...
// In a real installation this is Caddy or nginx: docs/scale.md.
import { createServer } from 'node:http';
import { drain } from '../serve/drain.ts';
import { listen } from '../serve/listen.ts';
import { report } from '../start/report.ts';
import { aborted, stopSignal } from '../start/stop-signal.ts';
import { openBackends } from './backends.ts';
import { forwardTo } from './forward.ts';

async function main(): Promise<void> {
	const stop = stopSignal();
	const [host, port, ...apps] = process.argv.slice(2);
	const backends = openBackends(apps.map(Number));
	const answer = forwardTo(backends);
	const servers = await listen(() => createServer(answer), host!, Number(port));
	await aborted(stop);
	backends.stop();
	for (const server of servers) server.closeAllConnections();
	await drain(servers);
}

process.exit(await main().then(() => 0, report));
