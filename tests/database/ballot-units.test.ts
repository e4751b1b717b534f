import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContest } from '#lib/ballot/contest.ts';
import { organisation } from '#lib/ballot/reporting-unit.ts';
import { reportingUnitsOf } from '#lib/server/db/ballot-contests.ts';
import { addUnit } from '#lib/server/db/units.ts';
import {
	ballotTown,
	dilemmas,
	first,
	start,
	today,
	type BallotTown
} from '../support/ballot-town.ts';
import { freshDatabase } from '../support/database.ts';

// Who is counted with whom: frozen for the period, and for a person by the first ballot.

let town: BallotTown;
let period: string;

beforeAll(async () => {
	town = await ballotTown(await freshDatabase(), { balie: 120, wegen: 110 });
	period = await town.opened();
});
afterAll(() => town.close());

const move = (personId: string, unitId: string) =>
	town.sql`update employment set unit_id = ${unitId} where person_id = ${personId}`;

/** The units in which this person gets ballots of a dilemma. */
async function unitsOf(personId: string, dilemma: string): Promise<string[]> {
	const { first, second } = await town.voter(personId).obtain(dilemma);
	return [first, second].map(({ contest }) => {
		const read = readContest(contest);
		return read.ok ? read.value.unit : '';
	});
}

test('a group of at least a hundred people is counted together, and frozen with its number', async () => {
	const { balie, wegen } = town.ids;
	expect(await reportingUnitsOf(town.pools.app, period)).toMatchObject([
		{ id: balie, staff: 120, directorate: balie, directorateName: 'balie' },
		{ id: wegen, staff: 110, directorate: wegen }
	]);
	await town.employ(wegen!, 40);
	expect(await reportingUnitsOf(town.pools.app, period)).toMatchObject([
		{ staff: 120 },
		{ staff: 110 }
	]);
});

test('who moves keeps the unit of their first ballot; who moved before it is counted in the new one', async () => {
	const { balie, wegen } = town.ids;
	const [one, other] = town.people.balie!;
	expect(await unitsOf(one!, first)).toEqual([balie, balie]);
	await move(one!, wegen!);
	await move(other!, wegen!);
	expect(await unitsOf(one!, dilemmas[1]!)).toEqual([balie, balie]);
	expect(await unitsOf(other!, first)).toEqual([wegen, wegen]);
	const late = (await town.voter(other!).page(first))!;
	await expect(town.voter(one!).obtain(dilemmas[2]!, late)).rejects.toThrow('not-yours');
});

test('who joins is counted in the unit they come to, also when it was not there at the opening', async () => {
	const { balie, wegen } = town.ids;
	const [joiner] = await town.employ(wegen!, 1);
	expect(await unitsOf(joiner!, first)).toEqual([wegen, wegen]);
	const period = { level: 'team', startsOn: start } as const;
	const below = await addUnit(town.db, 'new', { ...period, name: 'New', parentId: wegen });
	const deeper = await addUnit(town.db, 'newer', { ...period, name: 'Newer', parentId: below });
	const [inNew] = await town.employ(deeper, 1);
	expect(await unitsOf(inNew!, first)).toEqual([wegen, wegen]);
	const apart = await addUnit(town.db, 'apart', { ...period, name: 'Apart', parentId: null });
	const [alone] = await town.employ(apart, 1);
	expect(await unitsOf(alone!, first)).toEqual([balie, balie]);
});

test('who works nowhere in the tree is counted with the largest group', async () => {
	const [homeless] = await town.employ(town.ids.wegen!, 1);
	await town.sql`update employment set ends_on = ${today} where person_id = ${homeless!}`;
	expect(await unitsOf(homeless!, first)).toEqual([town.ids.balie, town.ids.balie]);
});

test('a small organisation is one group, and an empty one too', async () => {
	for (const [units, staff] of [
		[{ balie: 30, wegen: 40 }, 70],
		[{}, 0]
	] as const) {
		const small = await ballotTown<string>(await freshDatabase(), units);
		const period = await small.opened();
		expect(await reportingUnitsOf(small.pools.app, period)).toMatchObject([
			{ id: organisation, staff, directorate: null }
		]);
		await small.close();
	}
});
