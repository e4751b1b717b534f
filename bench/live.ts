// `npm run bench:live [-- --phones 1000] [--json FILE]`: a session with many phones on the built product,
// beside a bare event-stream server that knows nothing of sessions, on this machine only.
import { bench } from './frame/bench.ts';
import type { Figure } from './frame/figure.ts';
import { measureBare } from './live/bare.ts';
import { measureSession } from './live/session.ts';

const compared = [
	'choices: CPU of one',
	'first choices acknowledged p99',
	'choices acknowledged p99',
	'click to last phone, median'
];

await bench({ phones: '1000' }, 300, async ({ phones }, { note }) => {
	const figures = new Map<string, number>();
	const keep = (figure: Figure) => {
		figures.set(figure.name, figure.value);
		note(figure);
	};
	await measureSession(Number(phones), keep);
	await measureBare(Number(phones), keep);
	for (const name of compared) {
		const value = figures.get(name)! / figures.get(`bare: ${name}`)!;
		note({ name: `${name}, times bare`, value, unit: 'x' });
	}
});
