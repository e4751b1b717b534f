// `npm run ballot -- status|open|close|count`: choice periods from a terminal, also beside a running app.
import { finishCounted } from '#lib/server/ballot/finish-counted.ts';
import { openPools } from '#lib/server/db/pools.ts';
import { readArguments, type Command } from './ballot/arguments.ts';
import { closeByHand } from './ballot/close.ts';
import { countByHand } from './ballot/count.ts';
import { findDatabase } from './ballot/database.ts';
import type { Desk } from './ballot/desk.ts';
import { openByHand } from './ballot/open.ts';
import { showStatus } from './ballot/status.ts';
import { openTerminal } from './ballot/terminal.ts';
import { readContent } from './start/library.ts';
import { report } from './start/report.ts';
import { secret } from './start/secret.ts';
import { readSettings } from './start/settings.ts';
import { codeOf, Trouble } from './start/trouble.ts';

const commands: Record<Command, (desk: Desk) => Promise<void>> = {
	status: showStatus,
	open: openByHand,
	close: closeByHand,
	count: countByHand
};

async function main(): Promise<void> {
	const { command, ...asked } = readArguments(process.argv.slice(2));
	const settings = readSettings(process.env);
	await using cleanup = new AsyncDisposableStack();
	const { url, stop } = await findDatabase(settings, console.log);
	cleanup.defer(stop);
	const pools = openPools(url, 2);
	cleanup.defer(pools.close);
	const terminal = openTerminal(asked.yes);
	cleanup.defer(async () => terminal.close());
	try {
		await finishCounted(pools.app, settings.ballots.keyDir);
		await commands[command]({
			...{ asked, pools, terminal, settings, library: readContent() },
			secret: settings.authSecret ?? (await secret(settings.dataDir, 'auth'))
		});
	} catch (error) {
		const code = codeOf(error instanceof Error && error.cause ? error.cause : error);
		if (!/^(42P01|42703|42704|22023|3F000)$/.test(code)) throw error;
		throw new Trouble('This database is not up to date: run npm start or npm run migrate first.');
	}
}

process.exit(await main().then(() => 0, report));
