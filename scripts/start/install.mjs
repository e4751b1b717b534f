import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installLock } from './install-lock.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

const pinned = join(
	root,
	'node_modules/node/bin',
	process.platform === 'win32' ? 'node.exe' : 'node'
);

/** @returns {number} the major version of the Node that runs this file */
const major = () => Number(process.versions.node.split('.')[0]);

/**
 * npm writes down what it installed.
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | null} `null` while there is
 *   nothing, or an install was cut short
 */
function packagesIn(file) {
	const path = join(root, file);
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

/** @returns {boolean} whether node_modules holds exactly what package-lock.json asks for */
function installed() {
	const wanted = packagesIn('package-lock.json');
	const present = packagesIn('node_modules/.package-lock.json');
	if (!wanted || !present) return false;
	return Object.entries(wanted).every(([path, { version, optional }]) => {
		if (path === '') return true;
		const found = present[path];
		return found ? found.version === version : optional === true;
	});
}

async function install() {
	const started = Date.now();
	console.log('Installing packages (once; a minute or two)');
	const heartbeat = setInterval(() => {
		console.log(`  still installing (${Math.round((Date.now() - started) / 1000)} s)`);
	}, 10_000);
	// Not `npm ci`: it refuses a lock file written where packages of other systems could not be seen.
	// `--no-save` keeps the lock file as it is.
	const flags = ['install', '--no-save', '--include=dev', '--prefer-offline', '--loglevel=error'];
	const npm = process.env.npm_execpath;
	const { code, stopped } = await (
		npm?.endsWith('.js')
			? run(process.execPath, [npm, ...flags], 500)
			: run(process.platform === 'win32' ? 'npm.cmd' : 'npm', flags, 500)
	).finally(() => clearInterval(heartbeat));
	if (stopped) throw new Error('Stopped while installing; the next start goes on.');
	if (code !== 0) {
		throw new Error(
			'npm install failed: read its lines above, check the network, and start again.'
		);
	}
}

/**
 * Installs what is missing and names the Node to go on with: the one in node_modules.
 * @returns {Promise<string>} path of that Node
 * @throws {Error} with one sentence for the person who started
 */
export async function pinnedNode() {
	if (major() < 20) {
		throw new Error(
			`This is Node ${process.versions.node}: install Node 20 or newer and start again.`
		);
	}
	if (!installed()) {
		const unlock = await installLock();
		try {
			if (!installed()) await install();
		} finally {
			unlock();
		}
	}
	if (existsSync(pinned)) return pinned;
	if (major() >= 26) return process.execPath;
	throw new Error(
		'The package `node` has no program inside: allow its install script, run `npm rebuild node`, and start again.'
	);
}
