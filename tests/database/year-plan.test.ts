import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as acts from '#lib/server/report/year-plan-acts.ts';
import { planRows, yearPlanPage } from '#lib/server/report/year-plan.ts';
import { freshDatabase } from '../support/database.ts';

const on = '2026-11-22';
let database: Awaited<ReturnType<typeof freshDatabase>>;
let who: { personId: string; on: string };
beforeAll(async () => {
	database = await freshDatabase();
	const [row] = await database.sql<{ id: string }[]>`
		insert into person (personnel_number, given_name, family_name)
		values ('1', 'Irene', 'Bos') returning id`;
	who = { personId: row!.id, on };
});
afterAll(() => database.close());
beforeEach(async () => void (await database.sql`delete from year_plan_item`));

type Told = [year: string, indicator: string, note?: string];
const usual = { pillar: 'protect', topic: 'Meldpunt', state: '', action: '', owner: 'HR' };

/** The form of a topic as a browser sends it. */
function form(fields: Record<string, string> = {}, status: Told[] = []): FormData {
	const sent = new FormData();
	for (const [name, value] of Object.entries({ ...usual, ...fields })) sent.set(name, value);
	for (const [year, indicator, note = ''] of status) {
		sent.append('year', year);
		sent.append('indicator', indicator);
		sent.append('note', note);
	}
	return sent;
}

const add = (fields: Record<string, string> = {}, status: Told[] = []) =>
	acts.addTopic(database.db, form(fields, status), who);
const page = () => yearPlanPage(database.db, on);
const topics = async () => (await page()).topics.map(({ topic }) => topic);
const of = async (topic: string) => (await page()).topics.find((each) => each.topic === topic)!;
const idOf = async (topic: string) => form({ id: (await of(topic)).id });

describe('a topic', () => {
	test('stands in the report with what is said of the years that are asked', async () => {
		const status: Told[] = [
			['2026', 'priority', 'Loopt\r\nvolgens plan'],
			['2025', 'later'],
			['2027', '', 'niets'],
			['', '']
		];
		expect(await add({ state: ' Er is een meldpunt. ' }, status)).toEqual({ ok: true });
		const row = { ...usual, state: 'Er is een meldpunt.' };
		const told = { year: 2026, indicator: 'priority', note: 'Loopt\nvolgens plan' };
		expect(await planRows(database.db, [2026, 2027])).toEqual([{ ...row, status: [told] }]);
		expect(await planRows(database.db, [2025])).toMatchObject([
			{ status: [{ year: 2025, indicator: 'later' }] }
		]);
		expect((await page()).years).toEqual([2025, 2026]);
	});

	test.each<[string, Record<string, string>, Told[], string]>([
		['without a name', { topic: '  ' }, [], 'topic'],
		['of a pillar that is not there', { pillar: 'punish' }, [], 'pillar'],
		['with a year twice', {}, [...(Array(2).fill(['2026', 'done']) as Told[])], 'year'],
		['with half a year', {}, [['26', 'done']], 'year'],
		['with a text that is too long', { action: 'a'.repeat(2001) }, [], 'words'],
		['with a sign that no file holds', { owner: 'HR\u0007' }, [], 'words']
	])('%s is refused with what was typed', async (_, fields, status, field) => {
		const answer = await add(fields, status);
		expect(answer).toMatchObject({ problems: { [field]: 'wrong' } });
		expect('typed' in answer && answer.typed.topic).toBe((fields.topic ?? 'Meldpunt').trim());
		expect(await topics()).toEqual([]);
	});

	test('is changed, and comes last in another pillar', async () => {
		await add({}, [['2026', 'later']]);
		await add({ topic: 'Code', pillar: 'enforce' });
		const { id, seen } = await of('Meldpunt');
		const change = form({ id, seen, pillar: 'enforce', topic: 'Melden' }, [['2026', 'done']]);
		expect(await acts.changeTopic(database.db, change, who)).toEqual({ ok: true });
		expect(await topics()).toEqual(['Code', 'Melden']);
		expect((await of('Melden')).status).toEqual([{ year: 2026, indicator: 'done', note: '' }]);
	});

	test('that two people change at once keeps both texts: the second one is asked', async () => {
		await add();
		const { id, seen } = await of('Meldpunt');
		const first = form({ id, seen, action: 'Een poster' });
		const second = form({ id, seen, action: 'Een filmpje' });
		expect(await acts.changeTopic(database.db, first, who)).toEqual({ ok: true });
		expect(await acts.changeTopic(database.db, second, who)).toMatchObject({
			refused: 'changed',
			typed: { action: 'Een filmpje' }
		});
		expect((await of('Meldpunt')).action).toBe('Een poster');
		second.set('seen', (await of('Meldpunt')).seen);
		expect(await acts.changeTopic(database.db, second, who)).toEqual({ ok: true });
	});

	test('stands in the order of the pillars, and moves within its own', async () => {
		for (const [topic, pillar] of Object.entries({ a: 'enforce', b: 'protect', c: 'protect' }))
			await add({ topic, pillar });
		expect(await topics()).toEqual(['b', 'c', 'a']);
		expect(await acts.moveTopic(database.db, await idOf('c'), -1, who)).toBe(true);
		expect(await topics()).toEqual(['c', 'b', 'a']);
		await acts.moveTopic(database.db, await idOf('b'), 1, who);
		expect(await topics()).toEqual(['c', 'b', 'a']);
	});

	test('is taken out and put back where it was', async () => {
		await add({ topic: 'a' });
		await add({ topic: 'b' });
		const removed = (await acts.removeTopic(database.db, await idOf('a'), who))!;
		expect(removed.topic).toBe('a');
		expect([await topics(), (await page()).removed]).toEqual([['b'], [removed]]);
		expect(await acts.restoreTopic(database.db, form({ id: removed.id }), who)).toBe(true);
		expect(await topics()).toEqual(['a', 'b']);
		expect(await acts.restoreTopic(database.db, form({ id: removed.id }), who)).toBe(false);
	});

	test.each(['no-id', '11111111-1111-4111-8111-111111111111'])(
		'that is not there (%s) is neither changed, moved nor taken out',
		async (id) => {
			const change = await acts.changeTopic(database.db, form({ id }), who);
			expect(change).toMatchObject({ refused: 'gone' });
			expect(await acts.moveTopic(database.db, form({ id }), 1, who)).toBe(false);
			expect(await acts.removeTopic(database.db, form({ id }), who)).toBeUndefined();
		}
	);
});

test('every act that changed something is a line in the audit log', async () => {
	const [row] = await database.sql`
		select count(*)::int, count(distinct actor)::int as people from audit_log
		where object = 'year-plan' and action = 'change-year-plan'`;
	expect(row!.count).toBeGreaterThan(10);
	expect(row!.people).toBe(1);
});
