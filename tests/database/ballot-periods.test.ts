import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeKeys } from '#lib/server/ballot/keys.ts';
import { keysOfDilemma } from '#lib/server/ballot/key-lists.ts';
import { closePeriod } from '#lib/server/ballot/periods.ts';
import { askNewContent } from '#lib/server/ballot/plan.ts';
import { nullifierOf } from '#lib/ballot/serial.ts';
import { questionsOf } from '#lib/server/db/ballot-periods.ts';
import {
	ballotTown,
	dilemmas,
	first,
	libraryOf,
	otherDilemmas,
	secret,
	today,
	type BallotTown
} from '../support/ballot-town.ts';
import { freshDatabase } from '../support/database.ts';

// Periods beside and after each other, and what is published while one is open.

let town: BallotTown;
beforeAll(async () => {
	town = await ballotTown(await freshDatabase(), { balie: 120 });
	await town.opened({ title: 'Alles', dilemmas: 'everything' });
});
afterAll(() => town.close());

const by = { on: today, actor: null };

test('what is published in mid-period can be chosen on, in every period that asks everything', async () => {
	const [sam] = town.people.balie!.map((id) => town.voter(id));
	const [added] = otherDilemmas;
	await sam!.choose(first, 'a');
	const more = libraryOf([...dilemmas, added!]);
	expect(await sam!.page(added!, { library: more })).toBeNull();
	await askNewContent(town.pools.app, more);
	const page = (await sam!.page(added!, { library: more }))!;
	expect(page.dilemmas.map(({ dilemma }) => dilemma)).toEqual([...dilemmas, added].toSorted());
	const place = { period: page.period, unit: page.unit, dilemma: added! };
	expect(await keysOfDilemma(town.pools.box, place)).toEqual([]);
	expect(await makeKeys(town.pools.issuer, secret)).toBe(2);
	const { at, second } = await sam!.obtain(added!, page);
	expect(
		await sam!.cast(await sam!.seal(at, second, { option: 'b', changed: true }))
	).toBeUndefined();
	expect(await town.box(page.period)).toHaveLength(2);
});

test('a new version of a question is another contest, and the old one stays', async () => {
	const next = libraryOf(dilemmas, { ballotVersion: 2 });
	const sam = town.voter(town.people.balie![0]!);
	await askNewContent(town.pools.app, next);
	expect(await makeKeys(town.pools.issuer, secret)).toBe(2 * dilemmas.length);
	const page = (await sam.page(first, { library: next }))!;
	const { at, first: ballot } = await sam.obtain(first, page);
	expect(ballot.contest).toContain(`${first}|2|first|`);
	expect(
		await sam.cast(await sam.seal(at, ballot, { option: 'c', changed: false }))
	).toBeUndefined();
	const asked = await questionsOf(town.pools.app, page.period);
	const versions = asked.filter(({ dilemma }) => dilemma === first);
	expect(versions.map(({ ballotVersion, core }) => [ballotVersion, core])).toEqual([
		[1, true],
		[2, true]
	]);
	expect(await town.box(page.period)).toContainEqual({
		...{ contest: ballot.contest, option: 'c', changed: false }
	});
});

test('two periods run at once, and a dilemma is in one of them', async () => {
	const campaign = otherDilemmas.slice(1);
	const library = libraryOf([...dilemmas, ...otherDilemmas]);
	const beside = { title: 'Campagne', dilemmas: [...campaign, first], core: campaign };
	expect(await town.planned(beside, library)).toEqual({ ok: false, refused: 'asked-elsewhere' });
	const core = [...campaign, 'plek-op-de-tribune'];
	const three = libraryOf([...dilemmas, ...otherDilemmas, ...core]);
	const period = await town.opened({ title: 'Campagne', dilemmas: core, core }, three);
	await askNewContent(town.pools.app, three);
	const [, mo] = town.people.balie!.map((id) => town.voter(id));
	const there = (await mo!.page(campaign[0]!, { library: three }))!;
	const here = (await mo!.page(first, { library: three }))!;
	expect([there.period, here.period]).toEqual([period, 'alles']);
	expect(here.dilemmas.map(({ dilemma }) => dilemma)).not.toContain(campaign[0]);
	for (const [item, page] of [
		[campaign[0]!, there],
		[first, here]
	] as const) {
		const { at, first: ballot } = await mo!.obtain(item, page);
		expect(
			await mo!.cast(await mo!.seal(at, ballot, { option: 'a', changed: false }))
		).toBeUndefined();
	}
	const envelope = await mo!.obtain(first, here);
	const sealed = await mo!.seal(here, envelope.first, { option: 'a', changed: false });
	expect(await mo!.cast({ ...sealed, period })).toBe('no-such-contest');
});

test('the same dilemma in a next period is chosen on anew, under a number that says nothing of the first', async () => {
	const [, , eva] = town.people.balie!.map((id) => town.voter(id));
	const before = await eva!.obtain(first);
	expect(await closePeriod(town.pools, 'alles', by)).toBeUndefined();
	expect(await eva!.page(first)).toBeNull();
	await town.opened({ title: 'Nog eens' });
	const after = await eva!.obtain(first);
	expect(after.first.contest).toBe(before.first.contest);
	const [one, other] = [before, after].map(({ first: { serial } }) => serial);
	expect(await nullifierOf(one!)).not.toEqual(await nullifierOf(other!));
	const sealed = await eva!.seal(after.at, before.first, { option: 'a', changed: false });
	expect(await eva!.cast(sealed)).toBe('bad-signature');
	expect(await eva!.choose(first, 'a')).toBeUndefined();
});
