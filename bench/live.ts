// `npm run bench:live [-- --phones 1000] [--json FILE]`: a session with many phones on the built product,
// beside a bare event-stream server that knows nothing of sessions, on this machine only.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { report } from '../scripts/start/report.ts';
import type { Figure } from './ballot/figure.ts';
import { measureBare } from './live/bare.ts';
import { measureSession } from './live/session.ts';

/** After so many seconds something is wrong with the machine. */
const patience = 300;

async function main(): Promise<number> {
	const { values } = parseArgs({
		options: { phones: { type: 'string', default: '1000' }, json: { type: 'string' } }
	});
	setTimeout(() => {
		console.error(`Not done after ${patience} seconds.`);
		process.exit(1);
	}, 1000 * patience).unref();
	const figures: Figure[] = [];
	const note = (figure: Figure) => {
		figures.push(figure);
		console.log(`${figure.name}: ${figure.value} ${figure.unit}`);
	};
	const phones = Number(values.phones);
	await measureSession(phones, note);
	await measureBare(phones, note);
	const compared = [
		'choices: CPU of one',
		'first choices acknowledged p99',
		'choices acknowledged p99',
		'click to last phone, median'
	];
	for (const name of compared)
		note({ name: `${name}, times bare`, value: ratio(figures, name), unit: 'x' });
	if (values.json) await writeFile(values.json, `${JSON.stringify(figures, null, '\t')}\n`);
	return 0;
}

function ratio(figures: readonly Figure[], name: string): number {
	const valueOf = (of: string) => figures.find((figure) => figure.name === of)!.value;
	return Number((valueOf(name) / valueOf(`bare: ${name}`)).toFixed(1));
}

process.exit(await main().catch(report));
