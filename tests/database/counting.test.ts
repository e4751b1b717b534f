import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Day } from '#lib/programme/calendar.ts';
import { countsByUnit, listPeople } from '#lib/server/db/participation.ts';
import { rulesOn } from '#lib/server/db/rules.ts';
import { freshDatabase } from '../support/database.ts';
import { everyone, makeTown, start, today } from './small-town.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let ids: Record<'ruimte' | 'zuid' | 'bos', string>;

beforeEach(async () => {
	database = await freshDatabase();
	const town = makeTown(database.db);
	await town.publish();
	const [ruimte, zuid] = [await town.unit('Ruimte'), await town.unit('Zuid')];
	ids = { ruimte, zuid, bos: await town.person(ruimte, 'Bos') };
	await town.person(ruimte, 'Mulder');
});
afterEach(() => database.close());

/** People who must do the programme on a day, as numbers by unit and as a list of names. */
async function counted(on: Day = today) {
	const rules = await rulesOn(database.db, on);
	const question = { programmes: [everyone.id], rules, on };
	const counts = await countsByUnit(database.db, question);
	const people = await listPeople(database.db, question, {});
	return {
		required: Object.fromEntries(counts.map(({ unitId, required }) => [unitId, required])),
		names: people.map(({ name }) => name)
	};
}

test('who left is counted up to their last day and not on the day they are gone', async () => {
	await database.sql`update employment set ends_on = '2026-06-01' where person_id = ${ids.bos}`;
	const both = { required: { [ids.ruimte]: 2 }, names: ['Sam Bos', 'Sam Mulder'] };
	expect(await counted('2026-05-31')).toEqual(both);
	expect(await counted('2026-06-01')).toEqual({
		required: { [ids.ruimte]: 1 },
		names: ['Sam Mulder']
	});
});

test('who has two contracts counts once, in the unit of the main one', async () => {
	await database.sql`insert into employment (person_id, unit_id, kind, main, starts_on)
		values (${ids.bos}, ${ids.zuid}, 'hired', false, ${start})`;
	expect(await counted()).toEqual({
		required: { [ids.ruimte]: 2 },
		names: ['Sam Bos', 'Sam Mulder']
	});
});
