import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFolder } from '../embedded/folders.ts';
import { codeOf } from './trouble.ts';

/**
 * A random secret of 43 characters that stays the same over starts.
 * It lives in `secrets/` of the data folder, which only its owner may enter.
 */
export async function secret(dataDir: string, name: string): Promise<string> {
	const folder = join(dataDir, 'secrets');
	const file = join(folder, name);
	const known = await readFile(file, 'utf8').catch((error) => {
		if (codeOf(error) === 'ENOENT') return '';
		throw error;
	});
	if (known) return known.trim();
	await openFolder(dataDir);
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const fresh = randomBytes(32).toString('base64url');
	await writeFile(`${file}.new`, fresh, { mode: 0o600, flush: true });
	await rename(`${file}.new`, file);
	return fresh;
}
