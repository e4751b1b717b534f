import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Reads content/ under `root`: text by path from the root, such as content/dilemmas/de-envelop.md. */
export function readContentFiles(root: string): Record<string, string> {
	const paths = globSync('content/**/*.{md,yaml}', { cwd: root }).toSorted();
	return Object.fromEntries(
		paths.map((path) => [path.split(sep).join('/'), readFileSync(join(root, path), 'utf8')])
	);
}

/** Reads static/media under `root`: path from the root, with the text of captions; empty for other files. */
export function readMediaFiles(root: string): Record<string, string> {
	const paths = globSync('static/media/**/*.*', { cwd: root }).toSorted();
	const textOf = (path: string) =>
		path.endsWith('.vtt') ? readFileSync(join(root, path), 'utf8') : '';
	return Object.fromEntries(paths.map((path) => [path.split(sep).join('/'), textOf(path)]));
}
