import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { today } from '#lib/server/clock.ts';
import * as book from '#lib/server/meetings/case-book.ts';
import { demoPeople } from './demo-people.ts';

const on = today();
let database: Awaited<ReturnType<typeof demoPeople>>['database'];
let ids: Record<string, string>;

beforeAll(async () => {
	({ database, ids } = await demoPeople());
});
afterAll(() => database.close());
beforeEach(() => database.sql`delete from case_book_entry`);

function form(values: Record<string, string> = {}): FormData {
	const data = new FormData();
	const typed = {
		question: 'Mag je een bos bloemen aannemen van een bewoner?',
		arguments: 'Weigeren voelt koud. Aannemen kan wennen.',
		agreement: 'We nemen kleine dingen aan en zetten ze op de afdeling.',
		reviewIn: '2099-01',
		...values
	};
	for (const [name, value] of Object.entries(typed)) data.set(name, value);
	data.append('themes', 'geschenken');
	return data;
}

/** A proposal of Wies. */
async function proposed(): Promise<string> {
	expect(await book.proposeEntry(database.db, ids.Wies!, form())).toEqual({ ok: true });
	return (await database.sql`select id from case_book_entry`)[0]!.id;
}

const search = async (asked: Record<string, string>, name = 'Noor') =>
	(await book.caseBook(database.db, ids[name]!, new URLSearchParams(asked))).entries;

test('a proposal is in nobody’s book before a second person publishes it', async () => {
	const id = await proposed();
	expect(await search({})).toEqual([]);
	expect(await book.publishEntry(database.db, ids.Wies!, form({ id }))).toEqual({
		refused: 'gone'
	});
	expect(await search({})).toEqual([]);
	const changed = form({ id, agreement: 'We nemen bloemen aan en geven ze een plek.' });
	expect(await book.publishEntry(database.db, ids.Irene!, changed)).toEqual({ ok: true });
	expect(await search({})).toMatchObject([
		{ agreement: 'We nemen bloemen aan en geven ze een plek.' }
	]);
});

test('publishing forgets who proposed it', async () => {
	const id = await proposed();
	await book.publishEntry(database.db, ids.Irene!, form({ id }));
	const [row] = await database.sql`select * from case_book_entry`;
	expect(row).toMatchObject({ state: 'published', proposed_by: null, remark: '' });
	expect((await book.caseBook(database.db, ids.Wies!, new URLSearchParams())).proposals).toEqual(
		[]
	);
});

test('no row and no column knows a unit, a meeting, a person or a day', async () => {
	const id = await proposed();
	await book.publishEntry(database.db, ids.Irene!, form({ id }));
	const columns = await database.sql<{ name: string; type: string; default: string | null }[]>`
		select column_name as name, data_type as type, column_default as default
		from information_schema.columns where table_name = 'case_book_entry'`;
	expect(columns.map(({ name }) => name).toSorted()).toEqual([
		...['agreement', 'arguments', 'id', 'proposed_by', 'question', 'remark', 'review_in'],
		...['state', 'themes']
	]);
	expect(columns.filter(({ type }) => /^(date|time|interval)/.test(type))).toEqual([]);
	expect(columns.filter(({ default: initial }) => initial?.startsWith('nextval'))).toEqual([]);
	const links = await database.sql`
		select confrelid::regclass::text as to from pg_constraint
		where conrelid = 'case_book_entry'::regclass and contype = 'f'`;
	expect(links.map(({ to }) => to)).toEqual(['person']);
	const [row] = await database.sql`select * from case_book_entry`;
	expect(row!.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
	const text = JSON.stringify(row);
	for (const person of Object.values(ids)) expect(text).not.toContain(person);
	const [entry] = await search({});
	expect(Object.keys(entry!).toSorted()).toEqual([
		...['agreement', 'arguments', 'id', 'question', 'reviewIn', 'themes']
	]);
});

test('a proposal goes back with a remark, is changed, and waits for a second person again', async () => {
	const id = await proposed();
	const waiting = async () => (await book.reviewPage(database.db, ids.Irene!, on)).proposed.length;
	expect(await waiting()).toBe(1);
	const remark = 'Er staat een naam in. Haal die weg.';
	expect(await book.sendBack(database.db, ids.Irene!, form({ id, remark: ' ' }))).toMatchObject({
		problems: { remark: 'wrong' }
	});
	expect(await book.sendBack(database.db, ids.Irene!, form({ id, remark }))).toEqual({ ok: true });
	expect(await waiting()).toBe(0);
	const { proposals } = await book.caseBook(database.db, ids.Wies!, new URLSearchParams());
	expect(proposals).toMatchObject([{ id, remark }]);
	expect(await book.changeProposal(database.db, ids.Milan!, form({ id }))).toEqual({
		refused: 'gone'
	});
	expect(await book.changeProposal(database.db, ids.Wies!, form({ id }))).toEqual({ ok: true });
	expect(await waiting()).toBe(1);
	expect(await book.dropEntry(database.db, form({ id }), ids.Milan!)).toEqual({ refused: 'gone' });
	expect(await book.dropEntry(database.db, form({ id }), ids.Wies!)).toEqual({ ok: true });
});

test('everybody finds an entry by its words and its theme', async () => {
	const id = await proposed();
	await book.publishEntry(database.db, ids.Irene!, form({ id }));
	expect(await search({ q: 'BLOEMEN kleine' })).toHaveLength(1);
	expect(await search({ q: 'bloemen fiets' })).toHaveLength(0);
	expect(await search({ theme: 'geschenken' })).toHaveLength(1);
	expect(await search({ theme: 'omgangsvormen' })).toHaveLength(0);
	expect(await search({ q: '%' })).toHaveLength(0);
});

test('an entry of which the month has come is looked at again: kept longer, or taken out', async () => {
	const id = await proposed();
	await book.publishEntry(database.db, ids.Irene!, form({ id, reviewIn: on.slice(0, 7) }));
	const due = async () => (await book.reviewPage(database.db, ids.Wies!, on)).due;
	expect(await due()).toMatchObject([{ id }]);
	expect(await book.keepEntry(database.db, ids.Wies!, form({ id }))).toEqual({ kept: 'kept' });
	expect(await due()).toEqual([]);
	expect(await book.dropEntry(database.db, form({ id }), null)).toEqual({ ok: true });
	expect(await search({})).toEqual([]);
});

test('nobody changes a published text alone: it waits for a second person again', async () => {
	const id = await proposed();
	await book.publishEntry(database.db, ids.Irene!, form({ id, agreement: 'Eén regel.\nNog een.' }));
	const sameText = form({ id, agreement: 'Eén regel.\r\nNog een.', reviewIn: '2099-02' });
	expect(await book.keepEntry(database.db, ids.Irene!, sameText)).toEqual({ kept: 'kept' });
	expect(await search({})).toMatchObject([{ reviewIn: '2099-02' }]);
	const changed = form({ id, agreement: 'We nemen voortaan alles aan.' });
	expect(await book.keepEntry(database.db, ids.Irene!, changed)).toEqual({ kept: 'proposed' });
	expect(await search({})).toEqual([]);
	expect(await book.publishEntry(database.db, ids.Irene!, changed)).toEqual({ refused: 'gone' });
	expect(await book.publishEntry(database.db, ids.Wies!, changed)).toEqual({ ok: true });
	expect(await search({})).toMatchObject([{ agreement: 'We nemen voortaan alles aan.' }]);
	expect(await book.keepEntry(database.db, ids.Irene!, form({ id: 'no-id' }))).toEqual({
		refused: 'gone'
	});
});

test('what is missing in a form is named, and nothing is written', async () => {
	const wrong = form({ question: 'Ja?', reviewIn: 'ooit' });
	wrong.delete('themes');
	expect(await book.proposeEntry(database.db, ids.Wies!, wrong)).toMatchObject({
		problems: { question: 'wrong', themes: 'wrong', reviewIn: 'wrong' }
	});
	expect(await database.sql`select 1 from case_book_entry`).toHaveLength(0);
});
