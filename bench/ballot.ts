// `npm run bench:ballot [-- --people 5000] [--json FILE]`: how fast envelopes are taken in, rewritten and
// counted, on a PostgreSQL of its own. It ends with 1 when the count takes longer than it may.
import { measureCasting } from './ballot/casting.ts';
import { measureCount } from './ballot/counting.ts';
import { bench } from './frame/bench.ts';
import { startBenchDatabase } from './frame/database.ts';

await bench({ people: '5000' }, 900, async ({ people }, run) => {
	await using database = await startBenchDatabase();
	await measureCasting(database, run);
	await measureCount(database, Number(people), run);
});
