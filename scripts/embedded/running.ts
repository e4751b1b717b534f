import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Trouble } from '../start/trouble.ts';

const execute = promisify(execFile);
/** A server that was killed reads its log back first; that takes longer than a fresh start. */
const PATIENCE = 120_000;

/** What a running server writes in `postmaster.pid`: line 1, 4 and 8. */
interface PidFile {
	pid: number;
	port: number;
	status: string;
}

async function readPidFile(file: string): Promise<PidFile | undefined> {
	const text = await readFile(file, 'utf8').catch((error) => {
		if (error.code !== 'ENOENT') throw error;
	});
	if (text === undefined) return undefined;
	const lines = text.split('\n');
	return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim() };
}

/** How a process was called; empty once it has ended, also while its parent has not noticed yet. */
export async function commandLine(pid: number): Promise<string> {
	if (process.platform === 'linux') {
		return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
	}
	return execute('ps', ['-o', 'command=', '-p', String(pid)]).then(
		({ stdout }) => stdout,
		() => ''
	);
}

/** The process of the server that runs, or ran, on this cluster. */
export async function serverProcess(cluster: string): Promise<number | undefined> {
	return (await readPidFile(join(cluster, 'postmaster.pid')))?.pid;
}

/**
 * The port of the server that already runs on this cluster, once it takes connections.
 * A `postmaster.pid` left behind by a killed server is removed when its number now belongs to
 * another program: PostgreSQL itself would refuse to start then.
 */
export async function runningPort(cluster: string): Promise<number | undefined> {
	const file = join(cluster, 'postmaster.pid');
	for (const until = Date.now() + PATIENCE; Date.now() < until; await wait(100)) {
		const found = await readPidFile(file);
		if (!found) return undefined;
		if (!(await commandLine(found.pid)).includes(cluster)) {
			await rm(file, { force: true });
			return undefined;
		}
		if (found.status === 'ready') return found.port;
	}
	throw new Trouble(
		`A PostgreSQL server holds ${cluster} but takes no connections: stop it, then start again.`
	);
}

/** Waits, at most a second, until the server has really gone: its files go a moment earlier. */
export async function waitForEnd(pid: number): Promise<void> {
	for (const until = Date.now() + 1_000; Date.now() < until; await wait(20)) {
		if (!(await commandLine(pid))) return;
	}
}
