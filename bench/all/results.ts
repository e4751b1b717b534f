import type { Outcome } from './run.ts';

/** How figures are written: a few digits say what a bench can know. */
const digits = (value: number) =>
	value.toLocaleString('en-GB', { maximumSignificantDigits: Math.abs(value) < 100 ? 3 : 4 });

/** The page of figures. */
export function resultsPage(
	machine: readonly [string, string][],
	outcomes: readonly Outcome[]
): string {
	const seconds = outcomes.reduce((sum, { took }) => sum + took, 0);
	return `# Figures

Written by \`npm run bench\`, in ${seconds} seconds. A rate says something of this machine only; a ratio to a floor that was measured in the same minute says something of the product. [Scale](../docs/scale.md) tells what follows from them.

${table(['What', 'Which'], machine)}

${outcomes.map(part).join('\n\n')}
`;
}

function part({ name, what, options, took, ended, figures }: Outcome): string {
	const command = ['node', `bench/${name}.ts`, ...options].join(' ');
	const rows = figures.map(({ name, value, unit, missed }): string[] => [
		name,
		`${digits(value)} ${unit}`.trim(),
		missed ? `missed: ${missed}` : ''
	]);
	const stopped = ended === null || figures.length === 0 ? '\n\nIt did not come to its end.' : '';
	return `## ${what}

\`${command}\`, ${took} seconds.${stopped}${rows.length > 0 ? `\n\n${table(['Figure', 'Value', 'Aim'], rows)}` : ''}`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
	const lines = [heads, heads.map(() => '---'), ...rows];
	return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
