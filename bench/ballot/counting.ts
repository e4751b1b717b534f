import { contestText, phases } from '#lib/ballot/contest.ts';
import { pointOf } from '#lib/ballot/period-key.ts';
import { countPeriod } from '#lib/server/ballot/count.ts';
import { rewriteBox } from '#lib/server/db/box.ts';
import { markPeriod } from '#lib/server/db/ballot-periods.ts';
import { insertBallots } from '#lib/server/db/box.ts';
import { sealVotes, type OpenVote } from '#lib/server/ballot/seal-votes.ts';
import { randomFrom } from '#lib/server/demo/random.ts';
import { on, type BenchDatabase } from '../frame/database.ts';
import type { Run } from '../frame/bench.ts';
import { secondsOf } from '../frame/figure.ts';
import { benchPeriod, options } from './period.ts';

const dilemmas = 12;
const sealedAtOnce = 10_000;
/** In seconds, for 5,000 people on two cores. */
const mostForCount = 120;

/** Fills a box with what so many people chose in twelve dilemmas and both phases; rewrites and counts it. */
export async function measureCount(
	{ pools, owner }: BenchDatabase,
	people: number,
	{ note, atMost }: Run
): Promise<void> {
	const { id, key, units, asked } = await benchPeriod(pools, 'counting', dilemmas);
	const votes = choices(people, units, asked);
	const point = await pointOf(key.publicKey);
	const sealing = await secondsOf(async () => {
		for (let at = 0; at < votes.length; at += sealedAtOnce) {
			const some = await sealVotes(point, votes.slice(at, at + sealedAtOnce));
			await insertBallots(pools.counter, id, some);
			console.log(`Sealed ${at + some.length} of ${votes.length}`);
		}
	});
	note({ name: 'envelopes', value: votes.length, unit: 'in the box' });
	note({ name: 'seal', value: (1000 * sealing) / votes.length, unit: 'ms each' });
	const rewriting = await secondsOf(() =>
		pools.counter.transaction((tx) => rewriteBox(tx, id, pools.boxRole))
	);
	note({ name: 'rewrite', value: rewriting, unit: 'seconds' });

	await markPeriod(pools.counter, id, { closedOn: on, invited: people });
	const since = new Map<string, number>();
	let told = 0;
	const before = process.cpuUsage();
	const counting = await secondsOf(async () => {
		const outcome = await countPeriod(pools.counter, {
			...{ period: id, key, brought: [], on, cooldownDays: 0, version: 'bench' },
			...{ organisation: { slug: 'bench', name: 'Bench' }, secret: 'a secret of the bench' },
			progress: ({ phase }) => {
				told++;
				if (!since.has(phase)) since.set(phase, performance.now());
			}
		});
		if (!outcome.ok) throw new Error(outcome.refused);
	});
	const { user, system } = process.cpuUsage(before);
	const ends = [...since.values()].slice(1).concat(performance.now());
	for (const [at, [phase, begun]] of [...since].entries())
		note({ name: `count, ${phase}`, value: (ends[at]! - begun) / 1000, unit: 'seconds' });
	note({ name: 'count, progress', value: told, unit: 'times told' });
	atMost({ name: 'count', value: counting, unit: 'seconds' }, mostForCount);
	note({ name: 'count, processor', value: (user + system) / 1e6, unit: 'seconds' });
	const [written] = await owner.sql<{ count: number }[]>`select count(*)::int from statement`;
	note({ name: 'statements', value: written!.count, unit: 'written' });
}

function choices(people: number, units: readonly string[], asked: readonly string[]): OpenVote[] {
	const random = randomFrom(people);
	const draw = () => options[Math.floor(random.next() ** 2 * options.length)]!;
	return Array.from({ length: people }, (_, person) => units[person % units.length]!).flatMap(
		(unit) =>
			asked.flatMap((dilemma) => {
				const first = draw();
				const second = random.next() < 0.25 ? draw() : first;
				return phases.map((phase) => ({
					contest: contestText({ dilemma, ballotVersion: 1, phase, unit }),
					choice:
						phase === 'first'
							? { option: first, changed: false }
							: { option: second, changed: second !== first }
				}));
			})
	);
}
