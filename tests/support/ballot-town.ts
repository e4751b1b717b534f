import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { library as everything } from '#lib/content/index.ts';
import type { Library } from '#lib/content/library.ts';
import type { Item } from '#lib/dilemma/item.ts';
import type { Programme } from '#lib/programme/schema.ts';
import { makeKeys } from '#lib/server/ballot/keys.ts';
import { openPeriod } from '#lib/server/ballot/periods.ts';
import { planPeriod, type Plan } from '#lib/server/ballot/plan.ts';
import * as clock from '#lib/server/clock.ts';
import { openPools, type Pools } from '#lib/server/db/pools.ts';
import { publish } from '#lib/server/db/programmes.ts';
import { ensurePartitions } from '#lib/server/db/statements.ts';
import { addUnit } from '#lib/server/db/units.ts';
import type { Connection } from '#lib/server/db/connect.ts';
import { openedEnvelopes } from './box.ts';
import { temporaryFolder } from './temporary.ts';
import { Voter } from './voter.ts';

export const start = '2026-01-01';
export const today = '2026-11-22';
export const secret = 'a secret of an installation, for tests';

const lists = ['de-envelop', 'drie-offertes', 'geur-van-drank', 'duim-omhoog'] as const;
/** Published later, or for a period of its own. */
const others = ['vier-euro-te-veel', 'de-oude-klasgenoot', 'het-filmpje-van-zaterdag'] as const;
export const dilemmas: readonly string[] = lists;
export const otherDilemmas: readonly string[] = others;
export const first = lists[0];

/** The library with these items and no others, so that a period has few keys to make. */
export const libraryOf = (ids: readonly string[], change: Partial<Item> = {}): Library => ({
	...everything,
	items: new Map(
		ids.map((id) => [id, { ...everything.items.get(id)!, ...change } as Item] as const)
	)
});

/** A programme of one module, with everything that is asked. */
export const training = {
	id: 'training',
	title: 'Training',
	version: 1,
	kind: 'onboarding',
	order: 'free',
	audiences: [{ audience: 'alle', required: true, withinDays: 30 }],
	modules: [
		{
			id: 'keuzes',
			title: 'Keuzes',
			form: 'individual',
			required: true,
			minutes: 10,
			items: [...dilemmas, ...otherDilemmas].map((content) => ({ content, required: true })),
			completion: 'all-answered',
			after: []
		}
	],
	report: { thresholdPeople: 10, keepMonths: 36 }
} as unknown as Programme;

export type BallotTown = Awaited<ReturnType<typeof ballotTown<string>>>;

/**
 * An organisation in which people choose in secret, with a pool for each role of the database.
 * @param units how many people work in each, all of them enrolled
 * @param items what their plan holds
 */
export async function ballotTown<Name extends string>(
	database: Connection & { url: string },
	units: Record<Name, number>,
	items = [...dilemmas, ...otherDilemmas]
) {
	const steps = items.map((item) => ({ item, required: true }));
	const plan = JSON.stringify([{ module: 'keuzes', items: steps }]);
	const { db, sql } = database;
	const folder = await temporaryFolder();
	const keyDir = join(folder.path, 'keys');
	const pools: Pools = openPools(database.url);
	const town = { pools, secret, on: today, library: libraryOf(dilemmas) };
	await publish(db, training, start);
	// A session that ends is told on the day it is.
	await ensurePartitions(db, clock.today(), 2);
	const ids = {} as Record<Name, string>;
	const people = {} as Record<Name, string[]>;
	for (const [name, count] of Object.entries(units) as [Name, number][]) {
		ids[name] = await addUnit(db, name, {
			...{ name, parentId: null, level: 'directorate', startsOn: start }
		});
		people[name] = await employ(ids[name], count);
	}

	/** New people in a unit, enrolled. @returns their ids */
	async function employ(unitId: string, count: number): Promise<string[]> {
		const rows = await sql<{ id: string }[]>`
			with someone as (
				insert into person (personnel_number, given_name, family_name)
				select gen_random_uuid()::text, 'Sam', 'Bos' from generate_series(1, ${count}) returning id
			), work as (
				insert into employment (person_id, unit_id, kind, starts_on)
				select id, ${unitId}, 'civil-servant', ${start} from someone
			), turn as (
				insert into enrolment (person_id, programme, version, proves, plan, started_on)
				select id, 'training', 1, 'training', ${plan}::text::jsonb, ${start} from someone
			) select id from someone`;
		return rows.map(({ id }) => id);
	}

	const planned = (change: Partial<Plan> = {}, library = town.library) =>
		planPeriod(pools.app, library, keyDir, { ...usual, ...change }, { on: today, actor: null });

	/** Plans a period, opens it and makes its keys. @returns its id */
	async function opened(change: Partial<Plan> = {}, library = town.library): Promise<string> {
		const made = await planned(change, library);
		if (!made.ok) throw new Error(made.refused);
		const refused = await openPeriod(pools, library, made.id, { on: today, actor: null });
		if (refused) throw new Error(refused);
		await makeKeys(pools.issuer, secret);
		return made.id;
	}

	return {
		...{ ...town, ...database, keyDir, ids, people, employ, planned, opened },
		voter: (personId: string, seed?: Voter['seed']) => new Voter(town, personId, seed),
		/** What lies in the box of a period, opened. */
		box: (period: string) => openedEnvelopes(pools.counter, keyDir, period),
		close: async () => {
			await pools.close();
			await database.close();
			await rm(folder.path, { recursive: true, force: true });
		}
	};
}

const usual: Plan = {
	title: 'Periode 2027',
	opensOn: '2026-11-01',
	closesOn: '2027-10-31',
	custody: 'file',
	detail: 'units',
	dilemmas,
	core: dilemmas.slice(0, 3)
};
