import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Grant } from '#lib/server/db/people.ts';
import { teamRates } from '#lib/server/team.ts';
import { freshDatabase } from '../support/database.ts';
import { makeTown, start, today } from './small-town.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let town: ReturnType<typeof makeTown>;
let ids: Record<'ruimte' | 'noord' | 'zuid', string>;

beforeAll(async () => {
	database = await freshDatabase();
	town = makeTown(database.db);
	await town.publish();
	await town.publish({ id: 'makkelijk', title: 'Makkelijk', countsAs: 'welkom' });
	await town.publish({
		id: 'mag',
		title: 'Mag',
		audiences: [{ audience: 'alle', required: false }]
	});
	const ruimte = await town.unit('Ruimte');
	ids = { ruimte, noord: await town.unit('Noord', ruimte), zuid: await town.unit('Zuid') };
	for (let at = 0; at < 9; at++) {
		const person = await town.person(ids.noord, `Bos ${at}`);
		if (at < 6) await town.completed(person, '2026-02-03', at < 3 ? 'welkom' : 'makkelijk');
	}
	await town.person(ruimte, 'Mulder');
	await town.completed(await town.person(ids.zuid, 'Visser'), '2026-02-03');
});
afterAll(() => database.close());

const leads = (...units: (string | null)[]): Grant[] =>
	units.map((unitId) => ({ role: 'manager', unitId, startsOn: start }));

test('from ten people a manager reads the percentage of how many', async () => {
	expect(await teamRates(database.db, leads(ids.ruimte), today)).toEqual([
		{
			id: ids.ruimte,
			name: 'Ruimte',
			rates: [
				{ id: 'welkom', title: 'Welkom', rate: { state: 'percentage', percentage: 60, of: 10 } }
			]
		}
	]);
});

test('below ten people a manager reads whether everyone is done, without a number', async () => {
	const units = await teamRates(database.db, leads(ids.noord, ids.zuid), today);
	expect(units.map(({ name, rates }) => [name, rates[0]!.rate])).toEqual([
		['Noord', { state: 'not-everyone' }],
		['Zuid', { state: 'everyone' }]
	]);
});

test('of units that lie in each other only the topmost is there: nothing can be subtracted', async () => {
	const nested = await teamRates(database.db, leads(ids.noord, ids.ruimte), today);
	expect(nested.map(({ name }) => name)).toEqual(['Ruimte']);
	const whole = await teamRates(database.db, leads(ids.noord, null, ids.zuid), today);
	expect(whole).toMatchObject([
		{ name: null, rates: [{ rate: { state: 'percentage', percentage: 64, of: 11 } }] }
	]);
});

test('nothing that a manager gets holds a name, and other roles give nothing', async () => {
	const units = await teamRates(database.db, leads(null), today);
	expect(JSON.stringify(units)).not.toMatch(/Sam|Bos|Mulder|Visser/);
	const hr: Grant[] = [{ role: 'hr', unitId: ids.ruimte, startsOn: start }];
	expect(await teamRates(database.db, hr, today)).toEqual([]);
});
