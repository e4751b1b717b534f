import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentFiles, library, written } from '#lib/content/index.ts';
import { itemForms } from '#lib/dilemma/edit/forms.ts';
import { cardsOf, agendaItemOf } from '#lib/server/meetings/agendas.ts';
import { drawPlan } from '#lib/programme/draw.ts';
import type { Programme } from '#lib/programme/schema.ts';
import { saveItem } from '#lib/server/academy/items/save.ts';
import { agree } from '#lib/server/academy/items/review.ts';
import { askReview, publishItem } from '#lib/server/academy/items/publish.ts';
import { startItem } from '#lib/server/academy/items/start.ts';
import { withdrawItem } from '#lib/server/academy/items/withdraw.ts';
import type { Writer } from '#lib/server/academy/items/writer.ts';
import { votable } from '#lib/server/ballot/questions.ts';
import { candidatesFor } from '#lib/server/candidates.ts';
import { cardPage } from '#lib/server/card-page.ts';
import { discussables } from '#lib/server/cards.ts';
import { today } from '#lib/server/clock.ts';
import { openBench } from '#lib/server/content/bench.ts';
import { openShelf } from '#lib/server/content/shelf.ts';
import { findDraft } from '#lib/server/db/own-drafts.ts';
import { freshDatabase } from '../support/database.ts';
import { formOf } from '../support/own-form.ts';

const on = today();
const bench = openBench(contentFiles, written);
let database: Awaited<ReturnType<typeof freshDatabase>>;
let bo: Writer;
let irene: Writer;

beforeAll(async () => {
	database = await freshDatabase();
	const rows = await database.sql<{ id: string }[]>`
		insert into person (personnel_number, given_name, family_name)
		values ('1', 'Bo', 'de Boer'), ('2', 'Irene', 'Smit') returning id`;
	bo = { personId: rows[0]!.id, on, role: 'academy' };
	irene = { personId: rows[1]!.id, on, role: 'integrity-coordinator' };
});
afterAll(() => database.close());

const form = (values: Record<string, string>) => {
	const data = new FormData();
	for (const [name, value] of Object.entries(values)) data.set(name, value);
	return data;
};

/** A card of one's own, as a copy of the next of the library, saved with these changes. */
const cards = discussables(written).filter(({ kind }) => kind === 'card');

async function card(title: string, changes: Record<string, unknown> = {}): Promise<string> {
	const started = await startItem(database.db, library, bo, form({ title, from: cards.pop()!.id }));
	if (!started.ok) throw new Error(started.problem);
	await change(started.id, changes);
	return started.id;
}

async function change(id: string, changes: Record<string, unknown>, who = bo) {
	const { draft, revision } = (await findDraft(database.db, id))!;
	const typed = formOf(itemForms.card, { ...draft, ...changes }, { revision });
	return saveItem(database.db, who, id, typed);
}

const revisionOf = async (id: string) => (await findDraft(database.db, id))!.revision;

/** Asks, agrees and publishes; what people get is brought up to it. */
async function publish(id: string, same?: boolean) {
	const ask = { revision: await revisionOf(id), same };
	expect(await askReview(database.db, bench, bo, id, ask)).toBeUndefined();
	const revision = await revisionOf(id);
	expect(await agree(database.db, irene, id, revision)).toBeUndefined();
	return publishItem(database.db, bench, bo, id, revision);
}

const shelf = () => openShelf(database.db, library, written);
const titles = () => discussables(library).map(({ title }) => title);

test('a published own card is in /cards, in a choice, an agenda and a period, without a restart', async () => {
	const living = shelf();
	const id = await card('De envelop bij ons');
	await living.refresh();
	expect(titles()).not.toContain('De envelop bij ons');
	expect(await publish(id)).toBeUndefined();
	await living.refresh();
	expect(titles()).toContain('De envelop bij ons');
	const drawn = drawPlan(choosing, candidatesFor(library, choosing), anyone, (ids) => ids);
	expect(drawn[0]!.items.map(({ item }) => item)).toContain(id);
	const [planned] = cardsOf(library, [id]);
	expect(agendaItemOf(library, planned!.item)).toMatchObject({ kind: 'card', dilemma: id });
	expect(votable(library).map((item) => item.id)).toContain(id);
	expect(await withdrawItem(database.db, bo, id)).toBeUndefined();
	await living.refresh();
	expect(titles()).not.toContain('De envelop bij ons');
	expect(library.items.get(id)).toMatchObject({ status: 'withdrawn', title: 'De envelop bij ons' });
});

const anyone = { audiences: ['nieuw' as const], doneBefore: new Set<string>() };
const choosing = {
	...[...library.programmes.values()][0]!,
	modules: [
		{
			...[...library.programmes.values()][0]!.modules[0]!,
			items: [{ choose: { count: 100, by: 'audience', filter: { kinds: ['card'] } } }]
		}
	]
} as unknown as Programme;

test('nothing of it is compiled or executed', async () => {
	const traps = 'Een gift {1 + 1} is {@html dank} voor <script>alert(1)</script> en <b>niets</b>.';
	const id = await card('Een gift met haakjes', { more: `${traps}\n\n<svelte:self />` });
	expect(await publish(id)).toBeUndefined();
	await shelf().refresh();
	const { card: page } = (await cardPage(
		database.db,
		library,
		{ personId: bo.personId, language: 'nl' },
		id
	))!;
	expect(page.item.readMore).toContain('{1 + 1}');
	expect(page.item.readMore).toContain('{@html dank}');
	expect(page.item.readMore).toContain('&lt;script>alert(1)');
	expect(page.item.readMore).toContain('&lt;b>niets');
	expect(page.item.readMore).not.toMatch(/<(script|b|svelte)/);
});

test('only somebody who did not write on it agrees, with exactly what is published', async () => {
	const id = await card('De envelop van twee mensen');
	const ask = { revision: await revisionOf(id), same: undefined };
	expect(await publishItem(database.db, bench, bo, id, ask.revision)).toBe('not-agreed');
	expect(await agree(database.db, irene, id, ask.revision)).toBe('not-asked');
	await askReview(database.db, bench, bo, id, ask);
	expect(await agree(database.db, bo, id, ask.revision)).toBe('wrote-on-it');
	expect(await agree(database.db, irene, id, ask.revision)).toBeUndefined();
	await change(id, { title: 'De envelop van iemand anders' });
	expect(await publishItem(database.db, bench, bo, id, ask.revision)).toBe('changed-since');
	expect(await publishItem(database.db, bench, bo, id, ask.revision + 1)).toBe('not-agreed');
});

test('two who save do not overwrite each other', async () => {
	const id = await card('De envelop van Bo');
	const { draft, revision } = (await findDraft(database.db, id))!;
	const typed = (title: string) => formOf(itemForms.card, { ...draft, title }, { revision });
	expect(await saveItem(database.db, bo, id, typed('De eerste'))).toEqual({ ok: true });
	expect(await saveItem(database.db, irene, id, typed('De tweede'))).toMatchObject({
		refused: 'changed-since',
		draft: { title: 'De tweede' },
		theirs: { title: 'De eerste' },
		revision: revision + 1
	});
});

test('what is not right is not reviewed, and an unknown item is gone', async () => {
	const id = await card('De envelop zonder vraag', { question: '' });
	const ask = { revision: await revisionOf(id), same: undefined };
	expect(await askReview(database.db, bench, bo, id, ask)).toBe('not-ready');
	expect(await askReview(database.db, bench, bo, 'no-such-item', ask)).toBe('gone');
});

test('other words to choose on are another vote, unless somebody says they mean the same', async () => {
	const id = await card('De envelop met een versie');
	await publish(id);
	await change(id, { question: 'Wat doe je met deze envelop?' });
	const ask = { revision: await revisionOf(id), same: undefined };
	expect(await askReview(database.db, bench, bo, id, ask)).toBe('say-meaning');
	expect(await publish(id, true)).toBeUndefined();
	await change(id, { question: 'Wat doe je nu met deze envelop?' });
	expect(await publish(id, false)).toBeUndefined();
	const rows = await database.sql`
		select version, (content ->> 'ballotVersion')::int as ballot from own_publication
		where draft_id = ${id} order by edition`;
	expect(rows.map(({ version, ballot }) => [version, ballot])).toEqual([
		[1, 1],
		[2, 1],
		[3, 2]
	]);
});

test('while a period asks it, an item keeps its version', async () => {
	const id = await card('De envelop in een periode');
	await publish(id);
	await database.sql`insert into ballot_period
		(id, title, opens_on, closes_on, custody, opened_on)
		values ('nu', 'Nu', ${on}, ${on}, 'file', ${on})`;
	await database.sql`insert into ballot_question
		(period, dilemma, ballot_version, title, question, options, core)
		values ('nu', ${id}, 1, 'De envelop', 'Wat doe je?', '[]', false)`;
	await change(id, { question: 'Wat doe je met deze envelop?' });
	expect(await publish(id, false)).toBe('asked-now');
	await database.sql`update ballot_period set closed_on = ${on} where id = 'nu'`;
	expect(await publishItem(database.db, bench, bo, id, await revisionOf(id))).toBeUndefined();
});

test('what was published cannot change', async () => {
	await expect(
		database.sql`update own_publication set content = '{}' where edition > 0`
	).rejects.toThrow();
	await expect(database.sql`delete from own_publication`).rejects.toThrow();
});
