import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lock } from './lock.ts';
import { root } from './root.mjs';
import { codeOf, Trouble } from './trouble.ts';

/** Whatever can change the result of a build. */
const SOURCES = ['src', 'content', 'static', 'scripts/vite', 'vite.config.ts', 'package-lock.json'];
const STAMP = join(root, 'build/sources.sha256');
const LOCK = join(root, 'node_modules/.build.lock');
const TWO_MINUTES = 120_000;

async function filesOf(path: string): Promise<string[]> {
	const full = join(root, path);
	const entries = await readdir(full, { withFileTypes: true, recursive: true }).catch((error) => {
		if (codeOf(error) === 'ENOENT') return [];
		if (codeOf(error) !== 'ENOTDIR') throw error;
	});
	if (!entries) return [full];
	return entries
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
		.map((entry) => join(entry.parentPath, entry.name));
}

async function fingerprint(): Promise<string> {
	const files = (await Promise.all(SOURCES.map(filesOf))).flat().sort();
	const hash = createHash('sha256');
	for (const file of files)
		hash.update(`${file.slice(root.length)}\0`).update(await readFile(file));
	return hash.digest('hex');
}

const isBuilt = async (sources: string) =>
	(await readFile(STAMP, 'utf8').catch(() => '')) === sources;

function vite(stop: AbortSignal): Promise<void> {
	const child = spawn(
		process.execPath,
		[join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel=warn'],
		{
			cwd: root,
			env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
			stdio: ['ignore', 'pipe', 'pipe'],
			signal: stop
		}
	);
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) =>
			code === 0
				? resolve()
				: reject(new Trouble(`${output}\nThe build failed: see the lines above.`))
		);
	});
}

/** Builds the app when its sources changed since the last build; two starts at once build once. */
export async function build(progress: (line: string) => void, stop: AbortSignal): Promise<void> {
	const sources = await fingerprint();
	if (await isBuilt(sources)) return;
	const unlock = await lock(LOCK, TWO_MINUTES, () =>
		progress('Waiting for another start to build')
	);
	if (!unlock)
		throw new Trouble('Another start is still building after two minutes: stop it first.');
	const started = Date.now();
	const heartbeat = setInterval(
		() => progress(`  still building (${Math.round((Date.now() - started) / 1000)} s)`),
		10_000
	);
	try {
		if (await isBuilt(sources)) return;
		progress('Building the app (once; about a minute)');
		await vite(stop);
		await writeFile(STAMP, sources);
	} finally {
		clearInterval(heartbeat);
		unlock();
	}
}
