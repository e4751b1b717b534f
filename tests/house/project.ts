import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The text of a file of the project, by its path from the root. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Every file that belongs in the repository: all but what .gitignore names. Paths from the root, in order. */
export function projectFiles(below = ''): string[] {
	const patterns = read('.gitignore')
		.split('\n')
		.map((line) => line.trim().replace(/\/$/, ''))
		.filter((line) => line !== '' && !line.startsWith('#'));
	const ignored = ['.git', ...patterns];
	return walk(below).toSorted();

	function walk(folder: string): string[] {
		return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
			const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
			if (ignored.some((pattern) => fits(pattern, path, entry.name))) return [];
			return entry.isDirectory() ? walk(path) : [path];
		});
	}
}

/** A pattern of .gitignore that begins with a slash is a path, any other a name. */
const fits = (pattern: string, path: string, name: string) =>
	pattern.startsWith('/') ? path === pattern.slice(1) : matchesGlob(name, pattern);

/** The texts of these files, by path. */
export const readAll = (paths: readonly string[]): Record<string, string> =>
	Object.fromEntries(paths.map((path) => [path, read(path)]));
