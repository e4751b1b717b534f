import { beforeAll, expect, test } from 'vitest';
import { access } from '#lib/server/access.ts';
import { fuzz } from './fuzz/run.ts';

// Whatever anybody sends, nothing breaks: `npm run test:fuzz` sends as much as before a release.

/** Requests per door. */
const requests = 3;

let run: Awaited<ReturnType<typeof fuzz>>;

beforeAll(async () => {
	run = await fuzz({ requests, seed: 20261122 });
}, 600_000);

test('no request makes the product break, show its inside or run what was typed', () => {
	expect(run.complaints).toEqual([]);
});

test('every route was asked, in every way that it can be', () => {
	const { doors, tally } = run;
	expect([...new Set(doors.map(({ route }) => route))].sort()).toEqual(Object.keys(access).sort());
	for (const { name } of doors) {
		const answers = Object.values(tally.get(name)!);
		expect(
			answers.reduce((sum, count) => sum + count, 0),
			name
		).toBeGreaterThanOrEqual(requests);
	}
});

test('some of it was well asked, and some of it was not', () => {
	const counts: Record<string, number> = {};
	for (const answers of run.tally.values())
		for (const [status, count] of Object.entries(answers))
			counts[status[0]!] = (counts[status[0]!] ?? 0) + count;
	const { 2: well = 0, 3: onward = 0, 4: refused = 0 } = counts;
	expect(well + onward).toBeGreaterThan(run.doors.length / 2);
	expect(refused).toBeGreaterThan(run.doors.length / 2);
});
