// `npm run bench:pages [-- --people 5000] [--seconds 6] [--growth 500,5000,50000] [--json FILE]`: the page with
// a dilemma on the built product beside a server that only sends the same bytes, and how pages grow with the
// number of people. It ends with 1 when an aim is missed. `--growth ''` leaves the last part out.
import { bench } from './frame/bench.ts';
import { startTown } from './frame/town.ts';
import { settled } from './frame/usage.ts';
import { measureDilemma } from './pages/dilemma.ts';
import { measureGrowth } from './pages/growth.ts';

const options = { people: '5000', seconds: '6', growth: '500,5000,50000' };

await bench(options, 600, async ({ people, seconds, growth }, run) => {
	{
		await using town = await startTown(Number(people));
		await settled(town.pid);
		await measureDilemma(town, Number(seconds), run);
	}
	await measureGrowth(growth.split(',').filter(Boolean).map(Number), run);
});
