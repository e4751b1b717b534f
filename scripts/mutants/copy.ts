import { execFileSync } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../start/root.mjs';
import { removeWithServers } from './servers.ts';

/** A copy of the project: the project in `path`, what its tests write in `temporary`. */
export type Copy = { path: string; temporary: string; remove: () => Promise<void> };

/** Copies what git does not ignore into a new temporary folder, and links the packages. */
export async function copyProject(): Promise<Copy> {
	const home = await mkdtemp(join(tmpdir(), 'tweesprong-mutant-'));
	const [path, temporary] = [join(home, 'project'), join(home, 'tmp')];
	await mkdir(temporary);
	// PostgreSQL runs under an account of its own and has to pass through.
	for (const each of [home, temporary]) await chmod(each, 0o711);
	const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
	const files = execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\0');
	for (const file of files.filter((each) => each !== '' && existsSync(join(root, each)))) {
		await mkdir(join(path, dirname(file)), { recursive: true });
		await copyFile(join(root, file), join(path, file));
	}
	await symlink(join(root, 'node_modules'), join(path, 'node_modules'));
	return { path, temporary, remove: () => removeWithServers(home, temporary) };
}

/**
 * Applies a patch to the project in a folder, or only says whether it would apply.
 * @throws with what git says when it does not
 */
export function applyPatch(patch: string, folder: string, ...flags: '--check'[]): void {
	const env = { ...process.env, GIT_CEILING_DIRECTORIES: dirname(folder) };
	execFileSync('git', ['apply', ...flags, join(root, patch)], { cwd: folder, env, stdio: 'pipe' });
}
