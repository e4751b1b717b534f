// `npm run scale:local`: a database, two app processes and a proxy on this machine, without containers.
import { parseArgs } from 'node:util';
import { runScale } from './scale/run.ts';
import { addressOf } from './serve/address.ts';
import { checkPort } from './serve/listen.ts';
import { announce } from './start/announce.ts';
import { build } from './start/build.ts';
import { readyDatabase } from './start/ready-database.ts';
import { report } from './start/report.ts';
import { readSettings } from './start/settings.ts';
import { aborted, stopSignal } from './start/stop-signal.ts';
import { Trouble } from './start/trouble.ts';

const progress = (line: string) => console.log(line);

function countAsked(): number {
	try {
		const { values } = parseArgs({ options: { apps: { type: 'string', default: '2' } } });
		const count = Number(values.apps);
		if (Number.isInteger(count) && count >= 1 && count <= 16) return count;
	} catch {
		// Said below.
	}
	throw new Trouble('Use: npm run scale:local -- --apps 2; apps is a whole number from 1 to 16.');
}

/** Tells who started this what runs, once it does and after every change. */
let tell = (): unknown => undefined;

async function main(stop: AbortSignal): Promise<void> {
	process.env.NODE_ENV = 'production';
	const count = countAsked();
	const settings = readSettings(process.env);
	const { host, port } = settings;
	await checkPort(host, port);
	await build(progress, stop);
	await using cleanup = new AsyncDisposableStack();
	const { accounts, adminLink } = await readyDatabase(settings, cleanup, stop, progress);
	progress(`Starting ${count} app processes and a proxy`);
	const running = await runScale(settings, count, cleanup, { stop, begun: () => tell() });
	const address = addressOf(host, port);
	console.log(announce(address, accounts, adminLink));
	const said = { address, databaseUrl: process.env.DATABASE_URL, accounts, adminLink };
	tell = () => process.send?.({ ...said, ports: running.ports, ...running.pids() });
	tell();
	await aborted(stop);
	progress('Stopping');
}

const stop = stopSignal();
const code = await main(stop).then(
	() => 0,
	(error) => (stop.aborted ? 0 : report(error))
);
process.exit(code);
