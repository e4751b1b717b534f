import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { secret } from '../start/secret.ts';
import { Trouble } from '../start/trouble.ts';
import { databaseAccount } from './account.ts';
import { ensureCluster, QUIET } from './cluster.ts';
import { command, CommandError, succeeds, type Account } from './command.ts';
import { ensureDatabase, OWNER } from './database.ts';
import { clusterFolder, openFolder } from './folders.ts';
import { findPrograms } from './programs.ts';
import { runningPort, serverProcess, waitForEnd } from './running.ts';

export interface EmbeddedPostgres {
	/** Connection string of the app's account for one database of this server. */
	url: (database: string) => string;
	/** Whether the server was already running: the process that started it did not stop it. */
	adopted: boolean;
	stop: () => Promise<void>;
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

/** Starts the server on a free port. Tries again: the port may be gone, a killed server may linger. */
async function startServer(pgCtl: string, cluster: string, options: string[], account: Account) {
	for (let attempt = 1; ; attempt++) {
		const port = await freePort();
		const log = join(cluster, 'server.log');
		const settings = [`-p ${port}`, ...[...QUIET, ...options].map((option) => `-c ${option}`)].join(
			' '
		);
		const flags = ['start', '-w', '-t', '120', '-D', cluster, '-l', log, '-o', settings];
		try {
			await command(pgCtl, flags, account);
			return port;
		} catch (error) {
			if (!(error instanceof CommandError)) throw error;
			if (attempt === 3) throw new Trouble(`PostgreSQL does not start: read why in ${log}.`);
			await wait(1000);
		}
	}
}

/**
 * Runs PostgreSQL from its npm package on `dataDir`, which it makes and fills when needed.
 * The server outlives this process unless `stop` is called; the next start then adopts it.
 * @param options server settings, each `name=value`
 * @throws {Trouble} one sentence about what stands in the way
 */
export async function startPostgres({
	dataDir,
	progress,
	options = []
}: {
	dataDir: string;
	progress: (line: string) => void;
	options?: string[];
}): Promise<EmbeddedPostgres> {
	await openFolder(dataDir);
	const account = await databaseAccount(join(dataDir, 'postgres'));
	const programs = await findPrograms(account, progress);
	const cluster = await clusterFolder(dataDir, account, progress);
	const password = await secret(dataDir, 'postgres');
	const ownerPassword = await secret(dataDir, 'database');
	await ensureCluster(cluster, programs, password, account);
	const running = await runningPort(cluster);
	const port = running ?? (await startServer(programs.pg_ctl, cluster, options, account));
	const server = `127.0.0.1:${port}`;
	const stop = async () => {
		// A server that was killed meanwhile counts as stopped.
		const pid = await serverProcess(cluster);
		const flags = ['stop', '-m', 'fast', '-w', '-t', '60', '-D', cluster];
		await succeeds(programs.pg_ctl, flags, account);
		if (pid) await waitForEnd(pid);
	};
	try {
		await ensureDatabase(`postgres://postgres:${password}@${server}/postgres`, ownerPassword);
	} catch (error) {
		await stop();
		throw error;
	}
	return {
		url: (database) => `postgres://${OWNER}:${ownerPassword}@${server}/${database}`,
		adopted: running !== undefined,
		stop
	};
}
