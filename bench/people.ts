// `npm run bench:people [-- --people 5000] [--json FILE]`: a staff list, twenty rules for everyone, and the
// overview of HR on the built product. It ends with 1 when one of them takes longer than it may.
import { bench, type Run } from './frame/bench.ts';
import { startBenchDatabase } from './frame/database.ts';
import { importPeople } from './people/import.ts';
import { measureOverview } from './people/overview.ts';
import { evaluateRules } from './people/rules.ts';

/** In seconds, for 5,000 people on two cores. */
const aims = { import: 5, rules: 2 };

async function measureList(people: number, { note, atMost }: Run): Promise<void> {
	await using database = await startBenchDatabase();
	const { preview, take } = await importPeople(database, people);
	atMost({ name: 'preview of a staff list', value: preview, unit: 's' }, aims.import);
	atMost({ name: 'taking a staff list over', value: take, unit: 's' }, aims.import);
	const { slowest, open } = await evaluateRules(database);
	atMost({ name: 'twenty rules for everyone', value: slowest, unit: 's' }, aims.rules);
	note({ name: 'duties open', value: open, unit: '' });
}

await bench({ people: '5000' }, 600, async ({ people }, run) => {
	await measureList(Number(people), run);
	await measureOverview(Number(people), run);
});
