// `npm run bench:report [-- --people 5000] [--json FILE]`: the figures and files of an annual report on the
// built product, over five years. It ends with 1 when one of them takes longer than it may.
import { bench } from './frame/bench.ts';
import { measureRequests, type Asked } from './frame/requests.ts';
import { startTown } from './frame/town.ts';
import { measureFiles } from './report/files.ts';
import { addYears } from './report/years.ts';

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

await bench({ people: '5000' }, 900, async ({ people }, run) => {
	await using town = await startTown(Number(people), {
		...{ role: 'integrity-coordinator', fill: addYears }
	});
	for (const each of asked) await measureRequests(town, each, run);
	await measureFiles(town, run);
});
