import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './root.mjs';

const folder = join(root, '.data');
const file = join(folder, 'install.lock');

/** @param {unknown} error */
const codeOf = (error) => (error instanceof Error && 'code' in error ? error.code : undefined);

/** @returns {boolean} whether the process that wrote the lock still runs */
function held() {
	try {
		process.kill(Number(readFileSync(file, 'utf8')), 0);
		return true;
	} catch (error) {
		return codeOf(error) === 'EPERM';
	}
}

/**
 * Waits until no other start installs packages in this folder, and keeps others waiting.
 * @returns {Promise<() => void>} ends the wait of others
 */
export async function installLock() {
	mkdirSync(folder, { recursive: true, mode: 0o711 });
	for (let told = false; ;) {
		try {
			writeFileSync(file, String(process.pid), { flag: 'wx' });
			return () => rmSync(file, { force: true });
		} catch (error) {
			if (codeOf(error) !== 'EEXIST') throw error;
		}
		if (!held()) rmSync(file, { force: true });
		else if (!told) {
			told = true;
			console.log(`Another start is installing packages: waiting (it holds ${file})`);
		}
		await wait(250);
	}
}
