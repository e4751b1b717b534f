import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Reads content/ under `root`: text by path from the root, such as content/dilemmas/de-envelop.md. */
export function readContentFiles(root: string): Record<string, string> {
	const paths = globSync('content/**/*.{md,yaml}', { cwd: root }).toSorted();
	return Object.fromEntries(
		paths.map((path) => [path.split(sep).join('/'), readFileSync(join(root, path), 'utf8')])
	);
}
