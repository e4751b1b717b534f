// `npm run bench:people [-- --people 5000] [--json FILE]`: a staff list, twenty rules for everyone, and the
// overview of HR on the built product. It ends with 1 when one of them takes longer than it may.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { report } from '../scripts/start/report.ts';
import { startBenchDatabase } from './ballot/bench-database.ts';
import { rounded, type Figure } from './ballot/figure.ts';
import { importPeople } from './people/import.ts';
import { measureOverview } from './people/overview.ts';
import { evaluateRules } from './people/rules.ts';

/** In seconds, for 5,000 people on two cores. */
const aims = { import: 5, rules: 2 };
/** After so many seconds something is wrong with the machine. */
const patience = 600;

async function main(): Promise<number> {
	const { values } = parseArgs({
		options: { people: { type: 'string', default: '5000' }, json: { type: 'string' } }
	});
	setTimeout(() => {
		console.error(`Not done after ${patience} seconds.`);
		process.exit(1);
	}, 1000 * patience).unref();
	const people = Number(values.people);
	const figures: Figure[] = [];
	const note = (figure: Figure) => {
		figures.push(figure);
		console.log(`${figure.name}: ${figure.value} ${figure.unit}`);
	};
	const late: string[] = [];
	const timed = (name: string, seconds: number, aim: number) => {
		note({ name, value: rounded(seconds), unit: 's' });
		if (seconds > aim) late.push(`${name} (aim: ${aim} s)`);
	};
	{
		await using bench = await startBenchDatabase();
		const { preview, take } = await importPeople(bench, people);
		timed('preview of a staff list', preview, aims.import);
		timed('taking a staff list over', take, aims.import);
		const { slowest, open } = await evaluateRules(bench);
		timed('twenty rules for everyone', slowest, aims.rules);
		note({ name: 'duties open', value: open, unit: '' });
	}
	late.push(...(await measureOverview(people, note)));
	if (values.json) await writeFile(values.json, `${JSON.stringify(figures, null, '\t')}\n`);
	for (const name of late) console.error(`Too slow: ${name}.`);
	return late.length === 0 ? 0 : 1;
}

process.exit(await main().catch(report));
