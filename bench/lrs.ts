// `npm run bench:lrs [-- --statements 1000000] [--seconds 6] [--json FILE]`: the record store of the built
// product, beside a bare server that validates statements and inserts them, on the same PostgreSQL.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { report } from '../scripts/start/report.ts';
import type { Figure } from './frame/figure.ts';
import { measurePages } from './lrs/pages.ts';
import { startStore } from './lrs/store.ts';
import { measureWriting } from './lrs/writing.ts';

/** Writing, as a part of what the bare server does; a first page of 100, p95 in milliseconds. */
const aims = { ratio: 0.7, page: 25 };

async function main(): Promise<number> {
	const { values } = parseArgs({
		options: {
			statements: { type: 'string', default: '1000000' },
			seconds: { type: 'string', default: '6' },
			json: { type: 'string' }
		}
	});
	const figures: Figure[] = [];
	const note = (figure: Figure) => {
		figures.push(figure);
		console.log(`${figure.name}: ${figure.value} ${figure.unit}`);
	};
	await using store = await startStore();
	const late = [
		...(await measureWriting(store, { seconds: Number(values.seconds), aim: aims.ratio }, note)),
		...(await measurePages(store, { rows: Number(values.statements), aim: aims.page }, note))
	];
	if (values.json) await writeFile(values.json, `${JSON.stringify(figures, null, '\t')}\n`);
	for (const name of late) console.error(`Too slow: ${name}.`);
	return late.length === 0 ? 0 : 1;
}

process.exit(await main().catch(report));
