import { toHex } from '../../../src/lib/ballot/bytes.fixture.ts';
import { nullifierOf } from '#lib/ballot/serial.ts';
import { readKeyFile } from '#lib/server/ballot/key-file.ts';
import { closePeriod } from '#lib/server/ballot/periods.ts';
import { rewriteOpen } from '#lib/server/ballot/rewrite.ts';
import { ensurePartitions } from '#lib/server/db/statements.ts';
import { finishItem } from '#lib/server/learning.ts';
import { ballotTown, first, today } from '../../support/ballot-town.ts';
import { choose, seeded, whole, type Random } from '../disclosure/chance.ts';
import { backup } from './backup.ts';
import { dump, type Dump } from './dump.ts';
import type { WatchedServer } from './server.ts';

export const staff = 120;
/** Names that are nowhere else, so that one of them in a log or a table is found. */
export const options = ['meteen-melden', 'eerst-overleggen', 'niets-zeggen'] as const;
const taste = [0.45, 0.3, 0.25];

export const box = 'box.ballot_periode_2027';
export const issued = 'box.issuance_periode_2027';

export type Person = { id: string; personnelNumber: string };

/** What a period leaves behind, and the key. `truth`: what each chose, by id of a person. */
export type Year = {
	people: readonly Person[];
	truth: ReadonlyMap<string, string>;
	/** Where the envelope of each is filed, as a dump has it. */
	filed: ReadonlyMap<string, string>;
	nights: readonly { before: Dump; after: Dump }[];
	/** Our own backup, made before the first night. */
	noon: Dump;
	/** After the close, before the count. */
	last: Dump;
	key: CryptoKeyPair;
	log: string;
	wal: Buffer;
};

/**
 * A period of a unit: everybody gets ballots, chooses and completes, one after the other in an order by
 * chance, with a night in between. One in ten changes their mind.
 */
export async function liveThrough(server: WatchedServer, seed: number): Promise<Year> {
	const random = seeded(seed);
	const database = await server.database();
	const town = await ballotTown(database, { balie: staff }, [first]);
	const nights: Year['nights'][number][] = [];
	const filed = new Map<string, string>();
	let noon: Dump = new Map();
	const night = async () => {
		const before = await dump(town.sql);
		await rewriteOpen(town.pools);
		nights.push({ before, after: await dump(town.sql) });
	};
	await ensurePartitions(town.db, today, 1);
	const period = await town.opened();
	const key = (await readKeyFile(town.keyDir, period))!;
	const people = await town.sql<Person[]>`
		select id, personnel_number as "personnelNumber" from person order by id`;
	const since = await server.mark(town.sql);
	const page = (await town.voter(people[0]!.id).page(first))!;
	const arriving = await Promise.all(
		shuffled(people, random).map(async (person) => {
			const voter = town.voter(person.id);
			return {
				person,
				voter,
				asked: await voter.ask(first, page, ['first']),
				...someChoice(random)
			};
		})
	);
	for (const [at, one] of arriving.entries()) {
		const { person, voter, asked } = one;
		const [ballot] = await asked.finish(await voter.send(asked.request));
		const seal = (option: string) => voter.seal(page, ballot!, { option, changed: false });
		filed.set(person.id, `\\x${toHex(await nullifierOf(ballot!.serial))}`);
		await voter.cast(await seal(one.before));
		const who = { ...person, personId: person.id, name: 'Sam Bos' };
		const step = { programme: 'training', module: 'keuzes', item: first };
		await finishItem(town.pools.app, who, step, { on: today, organisation: 'zandermeer' });
		if (at === staff / 2) {
			noon = await backup(database.url);
			await night();
		}
		if (one.before !== one.choice) await voter.cast(await seal(one.choice));
	}
	await night();
	await closePeriod(town.pools, period, { on: today, actor: null });
	const last = await dump(town.sql);
	const truth = new Map(arriving.map(({ person, choice }) => [person.id, choice]));
	const written = await server.written(since, await server.mark(town.sql));
	await town.close();
	return { people, truth, filed, nights, noon, last, key, ...written };
}

/** What somebody chooses in the end, and before. */
function someChoice(random: Random): { choice: string; before: string } {
	const choice = option(random);
	return { choice, before: random() < 0.1 ? option(random) : choice };
}

const option = (random: Random): string => options[choose(taste, random)]!;

function shuffled<T>(list: readonly T[], random: Random): T[] {
	const all = [...list];
	for (let left = all.length - 1; left > 0; left--) {
		const at = whole(random, left);
		[all[left], all[at]] = [all[at]!, all[left]!];
	}
	return all;
}
