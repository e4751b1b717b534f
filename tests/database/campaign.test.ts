import { afterAll, beforeAll, expect, test } from 'vitest';
import { ballotOfItem } from '#lib/server/ballot/ballot-of-item.ts';
import { planPage } from '#lib/server/ballot/plan-form.ts';
import * as campaigns from '#lib/server/campaigns/campaigns.ts';
import { weekPage, weekWalk } from '#lib/server/campaigns/week.ts';
import { findCampaign } from '#lib/server/db/campaigns.ts';
import { addDays } from '#lib/programme/calendar.ts';
import { ballotTown, dilemmas, libraryOf, today, type BallotTown } from '../support/ballot-town.ts';
import { library } from '../support/content.ts';
import { freshDatabase } from '../support/database.ts';

// A dilemma a week for everyone, with choices of its own, and nobody written down.

const by = { on: today, actor: '00000000-0000-4000-8000-000000000001' };
const [one, two, three] = ['de-envelop', 'drie-euro-tachtig', 'duim-omhoog'];
let town: BallotTown;
beforeAll(async () => {
	town = await ballotTown(await freshDatabase(), { balie: 60, wegen: 60 });
});
afterAll(() => town.close());

function formOf(more: Record<string, string> = {}): FormData {
	const form = new FormData();
	const fields = { title: 'Winter', startsOn: today, 'week-1': one, 'week-3': two, ...more };
	for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
	return form;
}
const make = (more?: Record<string, string>) =>
	campaigns.makeCampaign(town.pools.app, library, formOf(more), by);
const edit = (more: Record<string, string>, on = today) =>
	campaigns.editCampaign(town.pools.app, library, 'winter', formOf(more), { ...by, on });

test.each([
	[{ title: '' }, { title: 'missing' }],
	[{ startsOn: '2026-02-30' }, { startsOn: 'no-day' }],
	[{ startsOn: '2026-11-21' }, { startsOn: 'too-soon' }],
	[{ 'week-3': one! }, { 'week-3': 'twice' }],
	[{ 'week-3': 'no-such-item' }, { 'week-3': 'not-there' }],
	[{ 'week-1': '', 'week-3': '' }, { 'week-1': 'none' }],
	[{ framers: 'https://*.example' }, { framers: 'no-origin' }]
])('with %o it is refused, and what was typed stays', async (more, problems) => {
	const made = await make(more);
	expect(made).toMatchObject({ ok: false, problems, typed: { dilemmas: expect.any(Array) } });
});

test('every week its dilemma comes out for everybody, and none before its day', async () => {
	expect(await make()).toEqual({ ok: true, id: 'winter' });
	expect(await make()).toMatchObject({ ok: false, problems: { title: 'same-title' } });
	const nowOn = async (on: string) => (await weekPage(town.pools.app, library, on))?.now?.item;
	expect(await nowOn(addDays(today, -1))).toBeUndefined();
	expect(await nowOn(today)).toBe(one);
	expect(await nowOn(addDays(today, 7))).toBe(two);
	expect(await nowOn(addDays(today, 14))).toBeUndefined();
	const person = { personId: town.people.balie![0]!, language: 'nl' } as Parameters<
		typeof weekWalk
	>[3];
	const open = async (week: string, on = today) =>
		(
			await weekWalk(town.pools.app, library, { secret: 's'.repeat(32), box: '' }, person, {
				campaign: 'winter',
				week,
				on
			})
		)?.item.id;
	expect(await open('1')).toBe(one);
	expect(await open('2')).toBeUndefined();
	expect(await open('2', addDays(today, 7))).toBe(two);
	expect(await open('__proto__')).toBeUndefined();
});

test('what is out stays, the rest may change, and two people do not undo each other', async () => {
	expect(await edit({ revision: '1', 'week-1': three! })).toMatchObject({
		problems: { 'week-1': 'week-is-out' }
	});
	expect(await edit({ revision: '1', startsOn: addDays(today, 3) })).toMatchObject({
		problems: { startsOn: 'week-is-out' }
	});
	expect(await edit({ revision: '1', 'week-3': three! })).toEqual({ ok: true, id: 'winter' });
	expect(await edit({ revision: '1' })).toBe('changed-meanwhile');
	expect((await findCampaign(town.pools.app, 'winter'))?.dilemmas).toEqual([one, three]);
});

test('its choice period asks its dilemmas without any that everyone gets, and everybody may choose', async () => {
	const [weekly] = dilemmas;
	const lists = libraryOf(dilemmas);
	await town.sql`update campaign set dilemmas = ${[weekly!]}`;
	const { proposed } = await planPage(town.pools.app, lists, today, 'winter');
	expect(proposed).toMatchObject({ which: 'selection', dilemmas: [weekly], campaign: 'winter' });
	const plan = { title: 'Winter', dilemmas: [weekly!], core: [] } as const;
	expect(await town.planned(plan)).toEqual({ ok: false, refused: 'core-three-to-six' });
	expect(await town.opened({ ...plan, campaign: 'winter' })).toBe('winter');
	expect((await findCampaign(town.pools.app, 'winter'))?.period).toBe('winter');
	const asked = { item: weekly!, items: [weekly!], box: '', on: today };
	const answer = async (personId: string) => {
		const at = (await ballotOfItem(town.pools.app, lists, personId, asked))!;
		const voter = town.voter(personId);
		const { request } = await voter.ask(weekly!, at, ['first']);
		return (await voter.send(request))[0];
	};
	expect(await answer(await newcomer())).toHaveProperty('signature');
	await town.sql`update campaign set starts_on = starts_on + 1`;
	expect(await answer(await newcomer())).toMatchObject({ refused: 'not-yours' });
});

/** Somebody who works here and has no programme. */
async function newcomer(): Promise<string> {
	const [row] = await town.sql<{ id: string }[]>`
		with someone as (insert into person (personnel_number, given_name, family_name)
			values (gen_random_uuid()::text, 'Kim', 'Vos') returning id)
		insert into employment (person_id, unit_id, kind, starts_on)
		select id, ${town.ids.balie!}, 'hired', '2026-01-01' from someone returning person_id as id`;
	return row!.id;
}

test('a series that has not begun is thrown away, one that is over is not', async () => {
	await make({ title: 'Later', startsOn: addDays(today, 30), 'week-1': three!, 'week-3': '' });
	const stop = (id: string) => campaigns.stopCampaign(town.pools.app, id, by);
	expect(await stop('later')).toBe('removed');
	expect(await stop('later')).toBe('gone');
	await town.sql`update campaign set starts_on = starts_on - 30`;
	expect(await stop('winter')).toBe('not-now');
});
