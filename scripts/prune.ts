// Leaves in node_modules what the built app needs: for an image. npm itself keeps build tools there that an
// optional peer names.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './start/root.mjs';

type Lock = { packages: Record<string, { dev?: boolean; devOptional?: boolean }> };

/** Folders of packages by package-lock.json: those that the built app needs, and the others. */
export async function packagesOf(project: string): Promise<{ needed: string[]; others: string[] }> {
	const { packages }: Lock = JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8'));
	const isOther = (path: string) => packages[path]!.dev || packages[path]!.devOptional;
	const paths = Object.keys(packages).filter((path) => path !== '');
	return {
		needed: paths.filter((path) => !isOther(path)),
		others: paths.filter((path) => isOther(path))
	};
}

if (import.meta.main)
	for (const path of (await packagesOf(root)).others)
		await rm(join(root, path), { recursive: true, force: true });
