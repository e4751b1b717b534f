import type { CountProgress } from '#lib/server/ballot/count.ts';

const words: Record<CountProgress['phase'], string> = {
	opening: 'Opening envelopes',
	publishing: 'Rounding tables',
	writing: 'Writing statements'
};

/** Shows how far a count is: one line that changes on a terminal, else a line for every tenth. */
export function progressLine(): (progress: CountProgress) => void {
	let last = '';
	return ({ phase, done, total }) => {
		const tenths = total === 0 ? 10 : Math.floor((10 * done) / total);
		const text = `${words[phase]}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
		if (process.stdout.isTTY) {
			process.stdout.write(`\r${text.padEnd(60)}${done === total ? '\n' : ''}`);
		} else if (`${phase} ${tenths}` !== last) {
			console.log(text);
		}
		last = `${phase} ${tenths}`;
	};
}
