import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { report } from '../../scripts/start/report.ts';
import { rounded, type Figure } from './figure.ts';

/** Where a bench puts what it measures. */
export type Run = {
	note: (figure: Figure) => void;
	/** Notes a figure that may not be more than its aim. */
	atMost: (figure: Figure, aim: number) => void;
	/** Notes a figure that may not be less than its aim. */
	atLeast: (figure: Figure, aim: number) => void;
};

/** What each figure says in a file. `missed`: the aim that it did not reach. */
export type Kept = Figure & { missed?: string };

/**
 * Runs a bench with the options of its command line, and ends the process: with 1 when an aim was missed, or
 * when it takes longer than it may.
 * @param options each with its default; `--json FILE` is there for all
 * @param patience in seconds: after so many something is wrong with the machine
 */
export async function bench<Options extends Record<string, string>>(
	options: Options,
	patience: number,
	work: (given: Options, run: Run) => Promise<void>
): Promise<never> {
	setTimeout(() => {
		console.error(`Not done after ${patience} seconds.`);
		process.exit(1);
	}, 1000 * patience).unref();
	process.exit(await measured(options, work).catch(report));
}

async function measured<Options extends Record<string, string>>(
	options: Options,
	work: (given: Options, run: Run) => Promise<void>
): Promise<number> {
	const texts = Object.entries(options).map(
		([name, text]) => [name, { type: 'string', default: text }] as const
	);
	const { values } = parseArgs({
		options: { ...Object.fromEntries(texts), json: { type: 'string' } }
	});
	const kept: Kept[] = [];
	const note = ({ name, value, unit }: Figure, missed?: string) => {
		kept.push({ name, value: rounded(value), unit, ...(missed && { missed }) });
		console.log(`${name}: ${rounded(value)} ${unit}${missed ? ` (aim: ${missed})` : ''}`);
	};
	await work(values as Options, {
		note: (figure) => note(figure),
		atMost: (figure, aim) => note(figure, figure.value > aim ? `at most ${aim}` : undefined),
		atLeast: (figure, aim) => note(figure, figure.value < aim ? `at least ${aim}` : undefined)
	});
	const { json } = values as { json?: string };
	if (json) await writeFile(json, `${JSON.stringify(kept, null, '\t')}\n`);
	const late = kept.filter(({ missed }) => missed);
	for (const { name, missed } of late) console.error(`Missed: ${name} (aim: ${missed}).`);
	return late.length === 0 ? 0 : 1;
}
