import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentFiles, library, written } from '#lib/content/index.ts';
import { addMedia, findOwnMedia, listOwnMedia } from '#lib/server/academy/items/media.ts';
import { bringItem } from '#lib/server/academy/items/bring.ts';
import { itemFile } from '#lib/server/academy/items/file.ts';
import { agree } from '#lib/server/academy/items/review.ts';
import type { Writer } from '#lib/server/academy/items/writer.ts';
import { comparePage } from '#lib/server/academy/texts/compare-page.ts';
import { textsDraft, textsId } from '#lib/server/academy/texts/draft.ts';
import { textsPage } from '#lib/server/academy/texts/page.ts';
import { askTexts, publishTexts } from '#lib/server/academy/texts/publish.ts';
import type { TextPart } from '#lib/server/academy/texts/read-form.ts';
import { saveTexts } from '#lib/server/academy/texts/save.ts';
import { today } from '#lib/server/clock.ts';
import { openBench } from '#lib/server/content/bench.ts';
import { openShelf } from '#lib/server/content/shelf.ts';
import { freshDatabase } from '../support/database.ts';

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

const revision = async () => (await textsDraft(database.db, bench)).row?.revision ?? 0;

async function save(part: TextPart, values: Record<string, string>) {
	const form = new FormData();
	form.set('revision', String(await revision()));
	for (const [name, value] of Object.entries(values)) form.set(name, value);
	return saveTexts(database.db, bench, bo, part, form);
}

async function publish() {
	const now = await revision();
	const asked = await askTexts(database.db, bench, bo, now);
	if (asked) return asked;
	expect(await agree(database.db, irene, textsId, now)).toBeUndefined();
	const refused = await publishTexts(database.db, bench, bo, now);
	await openShelf(database.db, library, written).refresh();
	return refused;
}

const found = async () => (await textsPage(database.db, bench, bo)).found;

test('a setting of one’s own is in every text at once, after a second person', async () => {
	expect(await save('settings', { 'settings.gift-limit': 'cadeaus mogen nooit' })).toEqual({
		ok: true
	});
	expect(library.organisation.settings).toEqual(written.organisation.settings);
	expect(await publish()).toBeUndefined();
	expect(library.organisation.settings['gift-limit']).toBe('cadeaus mogen nooit');
	const texts = JSON.stringify([...library.items.values()]);
	expect(texts).toContain('cadeaus mogen nooit');
	expect(await save('settings', { 'settings.gift-limit': '' })).toEqual({ ok: true });
	expect(await publish()).toBeUndefined();
	expect(library.organisation.settings).toEqual(written.organisation.settings);
});

const item = [...written.items.values()].find(({ kind }) => kind === 'case')!;
const [rule] = item.kind === 'case' ? item.rules : [];
const verdict = {
	'replace.size': '1',
	'replace[0].content': item.id,
	'replace[0].path': `rules.${rule!.id}.verdict`,
	'replace[0].was': rule!.verdict,
	'replace[0].with': rule!.verdict === 'allowed' ? 'not-allowed' : 'allowed',
	'replace[0].reason': 'Dat is bij ons anders.'
};

test('another verdict needs a new why, and the library stands beside it', async () => {
	await save('replace', verdict);
	expect(await found()).toMatchObject([{ name: 'replace[0].why' }]);
	expect(await publish()).toBe('not-ready');
	await save('replace', { ...verdict, 'replace[0].why': 'Bij ons heeft de raad dit besloten.' });
	expect((await textsPage(database.db, bench, bo)).changes[0]).toEqual({
		field: ['replace', `‘${item.title}’, ${verdict['replace[0].path']}`, 'with'],
		before: rule!.verdict,
		after: verdict['replace[0].with']
	});
	expect(await publish()).toBeUndefined();
	const shown = library.items.get(item.id);
	expect(shown?.kind === 'case' && shown.rules[0]).toMatchObject({
		verdict: verdict['replace[0].with'],
		why: 'Bij ons heeft de raad dit besloten.'
	});
	expect((await comparePage(database.db, bench)).beside).toMatchObject([
		{ item: item.id, was: rule!.verdict, now: rule!.verdict, ours: verdict['replace[0].with'] }
	]);
});

test('what a programme names is not hidden in silence, and hard words are told', async () => {
	const [programme] = written.programmes.values();
	const named = programme!.modules.flatMap(({ items }) =>
		items.flatMap((entry) => ('content' in entry ? entry.content : []))
	)[0]!;
	await save('hide', { hide: named });
	expect((await found())[0]).toMatchObject({ name: 'hide[0]' });
	await save('hide', {});
	const long = 'a '.repeat(30);
	await save('settings', { 'settings.gift-limit': `${long}.` });
	expect(await found()).toMatchObject([{ name: 'settings.gift-limit' }]);
	await save('settings', { 'settings.gift-limit': '' });
	expect(await found()).toEqual([]);
});

test('two who save do not overwrite each other', async () => {
	const form = new FormData();
	form.set('revision', '1');
	form.set('settings.gift-limit', 'anders');
	expect(await saveTexts(database.db, bench, irene, 'settings', form)).toMatchObject({
		refused: 'changed-since',
		texts: { settings: { 'gift-limit': 'anders' } }
	});
});

test('a file that goes out comes in again, and a file that is none says where', async () => {
	const text = contentFiles['content/dilemmas/de-envelop.md']!;
	const file = (words: string) => new File([words], 'x.md');
	const bring = (words: string) => bringItem(database.db, library, bo, file(words));
	const brought = await bring(text.replace(/^title: .*$/m, 'title: De envelop van elders'));
	expect(brought).toEqual({ ok: true, id: 'de-envelop-van-elders' });
	const out = (await itemFile(database.db, bench, bo, 'de-envelop-van-elders'))!;
	const again = await bring(out.replace('id: de-envelop-van-elders', 'id: x'));
	expect(again).toEqual({ ok: true, id: 'de-envelop-van-elders-2' });
	const [one, other] = await database.sql`
		select draft from own_draft where id like 'de-envelop-van-elders%' order by id`;
	expect(other!.draft).toEqual(one!.draft);
	expect(await bring('---\ntitle: "a\n---\n')).toMatchObject({ problem: { line: 3 } });
	expect(await bring('no front matter')).toMatchObject({ ok: false });
	expect(await bring('---\nkind: pulse\n---\n')).toEqual({ ok: false, problem: 'kind' });
	const bomb = `---\nkind: card\na: &a [x]\n${'b: [*a, *a, *a, *a, *a, *a]\n'.repeat(1)}c: [${'*a, '.repeat(60)}]\n---\n`;
	expect(await bring(bomb)).toEqual({ ok: false, problem: 'kind' });
});

test('a file is what it begins with, whatever it is called', async () => {
	const form = (bytes: string, name: string) => {
		const data = new FormData();
		data.set('file', new File([Buffer.from(bytes, 'latin1')], name));
		data.set('about', 'De balie');
		data.set('source', 'Team communicatie');
		return data;
	};
	const add = (bytes: string, name: string) => addMedia(database.db, bo, form(bytes, name));
	expect(await add('<svg onload="alert(1)"/>', 'a.png')).toEqual({
		...{ ok: false, problems: { file: 'kind' } }
	});
	expect(await add('<html>', 'a.pdf')).toMatchObject({ ok: false });
	expect(await add('\x89PNG\r\n\x1a\n', 'De Balie!.svg')).toEqual({ ok: true });
	const [file] = await listOwnMedia(database.db);
	expect(file!.name).toMatch(/^de-balie-[0-9a-f]{8}\.png$/);
	expect(await findOwnMedia(database.db, file!.name)).toMatchObject({ type: 'image/png' });
});
