// `npm run bench:report [-- --people 5000] [--json FILE]`: the figures and files of an annual report on the
// built product, over five years. It ends with 1 when one of them takes longer than it may.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { report } from '../scripts/start/report.ts';
import type { Figure } from './ballot/figure.ts';
import { measureFiles } from './report/files.ts';
import { measureRequests, type Asked } from './report/requests.ts';
import { startTown } from './report/town.ts';

/** In milliseconds, for 5,000 people and five years on two cores. */
const asked: readonly Asked[] = [
	{ name: 'overview page', path: '/annual-report/figures', aim: 100, times: 100 },
	{
		name: 'figure by directorate over five years',
		path: '/annual-report/figures/participation?by=directorate&earlier=4',
		aim: 1000,
		times: 20
	},
	{
		name: 'CSV of a figure',
		path: '/annual-report/figures/participation/table.csv?earlier=4',
		aim: 200,
		times: 40
	}
];
/** After so many seconds something is wrong with the machine. */
const patience = 900;

async function main(): Promise<number> {
	const { values } = parseArgs({
		options: { people: { type: 'string', default: '5000' }, json: { type: 'string' } }
	});
	setTimeout(() => {
		console.error(`Not done after ${patience} seconds.`);
		process.exit(1);
	}, 1000 * patience).unref();
	await using town = await startTown(Number(values.people));
	const figures: Figure[] = [];
	const note = (figure: Figure) => {
		figures.push(figure);
		console.log(`${figure.name}: ${figure.value} ${figure.unit}`);
	};
	const late: string[] = [];
	for (const each of asked) {
		if (!(await measureRequests(town, each, note))) late.push(`${each.name} (aim: ${each.aim} ms)`);
	}
	late.push(...(await measureFiles(town, note)));
	if (values.json) await writeFile(values.json, `${JSON.stringify(figures, null, '\t')}\n`);
	for (const name of late) console.error(`Too slow: ${name}.`);
	return late.length === 0 ? 0 : 1;
}

process.exit(await main().catch(report));
