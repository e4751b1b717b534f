// `npm run bench:ballot [-- --people 5000] [--json FILE]`: how fast envelopes are taken in, rewritten and
// counted, on a PostgreSQL of its own. It ends with 1 when the count takes longer than it may.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { report } from '../scripts/start/report.ts';
import { startBenchDatabase } from './ballot/bench-database.ts';
import { measureCasting } from './ballot/casting.ts';
import { measureCount } from './ballot/counting.ts';
import type { Figure } from './ballot/figure.ts';

/** In seconds, for 5,000 people on two cores. */
const mostForCount = 120;
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
	await using database = await startBenchDatabase();
	const figures: Figure[] = [];
	const note = (figure: Figure) => {
		figures.push(figure);
		console.log(`${figure.name}: ${figure.value} ${figure.unit}`);
	};
	await measureCasting(database, note);
	await measureCount(database, Number(values.people), note);
	if (values.json) await writeFile(values.json, `${JSON.stringify(figures, null, '\t')}\n`);
	const { value } = figures.find(({ name }) => name === 'count')!;
	if (value <= mostForCount) return 0;
	console.error(`The count took ${value} seconds: more than ${mostForCount}.`);
	return 1;
}

process.exit(await main().catch(report));
