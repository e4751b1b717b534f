// `npm run dev`: the app from its sources, on the database that `npm start` would use.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { checkPort } from './serve/listen.ts';
import { announce } from './start/announce.ts';
import { readyDatabase } from './start/ready-database.ts';
import { report } from './start/report.ts';
import { root } from './start/root.mjs';
import { readSettings } from './start/settings.ts';
import { stopSignal } from './start/stop-signal.ts';

const progress = (line: string) => console.log(line);

async function main(stop: AbortSignal): Promise<void> {
	const settings = readSettings(process.env);
	const { host, port } = settings;
	await checkPort(host, port);
	await using cleanup = new AsyncDisposableStack();
	const { accounts, adminLink } = await readyDatabase(settings, cleanup, stop, progress);
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const flags = ['dev', '--strictPort', '--host', host, '--port', String(port)];
	const child = spawn(process.execPath, [vite, ...flags], { cwd: root, stdio: 'inherit' });
	stop.addEventListener('abort', () => child.kill('SIGTERM'));
	console.log(announce(`http://localhost:${port}`, accounts, adminLink));
	await once(child, 'close');
}

const stop = stopSignal();
const code = await main(stop).then(
	() => 0,
	(error) => (stop.aborted ? 0 : report(error))
);
process.exit(code);
