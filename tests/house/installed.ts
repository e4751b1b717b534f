import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

type Manifest = {
	name: string;
	version: string;
	dependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
};

/** `name@version` of packages and all that they need, as the files of node_modules say, not the lock file. */
export function installedFor(names: readonly string[]): string[] {
	const found = new Map<string, Manifest>();
	const visit = (name: string, from: string): void => {
		const folder = folderOf(name, from);
		if (!folder || found.has(folder)) return;
		const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
		found.set(folder, manifest);
		const needed = { ...manifest.dependencies, ...manifest.optionalDependencies };
		for (const each of Object.keys(needed)) visit(each, folder);
	};
	for (const name of names) visit(name, root);
	return [...new Set([...found.values()].map(({ name, version }) => `${name}@${version}`))];
}

/** Where Node finds a package from a folder; nothing for an optional one of another platform. */
function folderOf(name: string, from: string): string | undefined {
	const folder = join(from, 'node_modules', name);
	if (existsSync(join(folder, 'package.json'))) return folder;
	return from.length <= root.length ? undefined : folderOf(name, dirname(from));
}
