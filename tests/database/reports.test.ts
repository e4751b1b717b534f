import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { canonical } from '#lib/drafting/canonical.ts';
import { sheet } from '#lib/report/book/drafts.fixture.ts';
import { numberCell } from '#lib/report/sheet/cell.ts';
import { bookOf, digestOf } from '#lib/server/report/book.ts';
import { comment, settle, withdraw } from '#lib/server/report/comments.ts';
import { editChapter, seenIn } from '#lib/server/report/draft-chapter.ts';
import { editChapters } from '#lib/server/report/draft.ts';
import { appendixForReader, readAppendix, readEdition } from '#lib/server/report/editions.ts';
import { publishPage } from '#lib/server/report/publish.ts';
import { ask, reportForReader, unask } from '#lib/server/report/readers.ts';
import { changeSettings, createReport, removeReport } from '#lib/server/report/reports.ts';
import { seenOf } from '#lib/server/report/reports-cover.ts';
import { append, setAppendix } from '#lib/server/report/reports-appendices.ts';
import { form, on, reportsOf } from '../support/reports.ts';
import { demoPeople } from './demo-people.ts';

let database: Awaited<ReturnType<typeof demoPeople>>['database'];
let ids: Record<string, string>;
let reports: ReturnType<typeof reportsOf>;
let irene: string;
let iris: string;
let table: string;

beforeAll(async () => {
	({ database, ids } = await demoPeople());
	reports = reportsOf(database.db);
	[irene, iris] = [ids.Irene!, ids.Iris!];
});
afterAll(() => database.close());
beforeEach(async () => {
	const { sql } = database;
	await sql.begin(async (tx) => {
		await tx`alter table report_edition disable trigger report_edition_only_grows`;
		await tx`delete from report_edition`;
		await tx`alter table report_edition enable trigger report_edition_only_grows`;
	});
	await sql`delete from report`;
	await sql`delete from report_table`;
	const [row] = await sql<{ id: string }[]>`insert into report_table (year, sheet, changed_on)
		values (${Number(on.slice(0, 4))}, ${JSON.stringify(sheet)}::text::jsonb, ${on}) returning id`;
	table = row!.id;
});

/** A report with the typed-in table, that Iris was asked to sign. */
async function written(): Promise<string> {
	const slug = await reports.begin(irene);
	await reports.askToSign(irene, slug, iris);
	return slug;
}

const publishing = async (slug: string, publisher = irene) =>
	publishPage(database.db, library, reports.who(publisher), await reports.reportAt(slug));

const typeAnother = (value: number) =>
	database.sql`update report_table set sheet = ${JSON.stringify({
		...sheet,
		rows: [{ ...sheet.rows[0]!, entries: [{ cell: numberCell(value), note: '' }] }, sheet.rows[1]!]
	})}::text::jsonb`;

test('a new report has its chapters, its tables and a name of its own in addresses', async () => {
	const slug = await reports.begin(irene, { title: 'Verslag één: 2026!', proposal: 'yes' });
	expect(slug).toBe('verslag-een-2026');
	expect(await reports.begin(irene, { title: 'Verslag een 2026' })).toBe('verslag-een-2026-2');
	const { draft } = await reports.reportAt(slug);
	expect(draft.chapters.map(({ kind }) => kind)).toContain('proposal');
	const parts = draft.chapters.find(({ kind }) => kind === 'reports')!.parts;
	expect(parts).toContainEqual(
		expect.objectContaining({ kind: 'table', of: { from: 'typed', table } })
	);
	const wrong = form({ title: ' ', year: '26', until: '2030' });
	expect(await createReport(database.db, library, reports.who(irene), wrong)).toMatchObject({
		ok: false,
		problems: { title: 'title-missing', year: 'year-wrong' }
	});
	const old = form({ title: 'Verslag', year: '2026', countedOn: '0001-02-03' });
	expect(await changeSettings(database.db, reports.who(irene), slug, old)).toMatchObject({
		problems: { countedOn: 'day-wrong' }
	});
});

test('two writers of one chapter lose nothing: one text is kept, and both come back', async () => {
	const slug = await reports.begin(irene);
	const { draft } = await reports.reportAt(slug);
	const { parts } = draft.chapters.find(({ kind }) => kind === 'policy')!;
	const field = `markdown:${parts[0]!.id}`;
	const before = { seen: JSON.stringify({}) };
	const { revision } = await reports.reportAt(slug);
	await reports.write(iris, slug, 'policy', { [field]: 'Van Iris' });
	const clash = await reports.write(irene, slug, 'policy', { ...before, [field]: 'Van Irene' });
	expect(clash).toMatchObject({
		ok: false,
		clashes: [{ mine: { markdown: 'Van Irene' }, theirs: { markdown: 'Van Iris' } }],
		typed: { [field]: 'Van Irene' }
	});
	expect((await reports.reportAt(slug)).revision).toBe(revision + 1);
	const again = { seen: JSON.stringify(Object(clash).seen), [field]: 'Van Irene' };
	expect(await reports.write(irene, slug, 'policy', again)).toMatchObject({ ok: true });
	expect((await reports.reportAt(slug)).revision).toBe(revision + 2);
});

test('what only the other one changed stays, whatever else was wrong or clashed', async () => {
	const slug = await reports.begin(irene);
	await reports.write(irene, slug, 'policy', { act: 'add:text' });
	const { draft } = await reports.reportAt(slug);
	const chapter = draft.chapters.find(({ kind }) => kind === 'policy')!;
	const [one, two] = chapter.parts.map(({ id }) => `markdown:${id}`) as [string, string];
	const seen = JSON.stringify(seenIn(chapter));
	await reports.write(iris, slug, 'policy', { [one]: 'Een van Iris', [two]: 'Twee van Iris' });
	const page = { [one]: 'Een van Irene', [two]: '', title: chapter.title };
	const again = async (answer: object, fields: object) =>
		reports.write(irene, slug, 'policy', {
			...{ ...page, ...fields },
			seen: JSON.stringify(Object(answer).seen)
		});
	const wrong = await reports.write(irene, slug, 'policy', { ...page, seen, title: ' ' });
	expect(wrong).toMatchObject({ problems: { title: 'missing' } });
	const clash = await again(wrong!, {});
	expect(clash).toMatchObject({ clashes: [{ mine: { markdown: 'Een van Irene' } }] });
	expect(await again(clash!, {})).toMatchObject({ ok: true });
	const now = (await reports.reportAt(slug)).draft.chapters.find(({ id }) => id === chapter.id)!;
	expect(now.parts).toMatchObject([{ markdown: 'Een van Irene' }, { markdown: 'Twee van Iris' }]);
});

test('of a cover that two people change nothing is overwritten unseen', async () => {
	const slug = await reports.begin(irene, { countedOn: on });
	const { title, countedOn, revision, ...rest } = await reports.reportAt(slug);
	const seen = JSON.stringify(seenOf({ ...rest, title, countedOn }));
	const page = { title, subtitle: '', year: on.slice(0, 4), countedOn, seen };
	const save = (person: string, fields: object) =>
		changeSettings(database.db, reports.who(person), slug, form({ ...page, ...fields }));
	expect(await save(iris, {})).toMatchObject({ ok: true });
	expect((await reports.reportAt(slug)).revision).toBe(revision);
	await save(iris, { title: 'Van Iris' });
	expect(await save(irene, { subtitle: 'Van Irene' })).toMatchObject({ ok: true });
	expect(await reports.reportAt(slug)).toMatchObject({ title: 'Van Iris', subtitle: 'Van Irene' });
	const told = Object(await save(irene, { title: 'Van Irene' }));
	expect(told).toMatchObject({ problems: { title: 'changed-meanwhile' } });
	expect(await save(irene, told.typed)).toMatchObject({ ok: true });
	expect(await reports.reportAt(slug)).toMatchObject({ title: 'Van Irene', subtitle: 'Van Irene' });
});

test('a title that two people change is not overwritten before the second one is told', async () => {
	const slug = await reports.begin(irene);
	const chapter = (await reports.reportAt(slug)).draft.chapters.find(
		({ kind }) => kind === 'policy'
	)!;
	await reports.write(iris, slug, 'policy', { title: 'Van Iris' });
	const mine = { title: 'Van Irene', seen: JSON.stringify(seenIn(chapter)) };
	const told = await reports.write(irene, slug, 'policy', mine);
	expect(told).toMatchObject({ problems: { title: 'changed-meanwhile' } });
	const again = { ...mine, seen: JSON.stringify(Object(told).seen) };
	expect(await reports.write(irene, slug, 'policy', again)).toMatchObject({ ok: true });
});

test('what was written in a part or a chapter that somebody took away comes back', async () => {
	const slug = await reports.begin(irene);
	const { draft } = await reports.reportAt(slug);
	const chapter = draft.chapters.find(({ kind }) => kind === 'policy')!;
	const { id } = chapter.parts[0]!;
	const before = { seen: JSON.stringify(seenIn(chapter)), [`markdown:${id}`]: 'Van Irene' };
	await reports.write(iris, slug, 'policy', { act: `drop:${id}` });
	const clash = await reports.write(irene, slug, 'policy', before);
	expect(clash).toMatchObject({ clashes: [{ id, theirs: null }] });
	const told = { ...before, seen: JSON.stringify(Object(clash).seen) };
	const revived = await reports.write(irene, slug, 'policy', { ...told, act: `revive:${id}` });
	expect(revived).toMatchObject({ ok: true, touched: id });
	const drop = form({ act: `drop:${chapter.id}` });
	await editChapters(database.db, reports.who(iris), slug, drop);
	const lost = await editChapter(
		...[database.db, library, reports.who(irene), slug, chapter.id, form(before)]
	);
	expect(lost).toEqual({ ok: false, lost: ['Van Irene'] });
});

test('a chapter is moved, taken away, put back and added', async () => {
	const slug = await reports.begin(irene);
	const kinds = async () =>
		(await reports.reportAt(slug)).draft.chapters.map(({ kind }) => kind).slice(0, 3);
	const act = (fields: Record<string, string>) =>
		editChapters(database.db, reports.who(irene), slug, form(fields));
	const { draft } = await reports.reportAt(slug);
	await act({ act: `up:${draft.chapters[1]!.id}` });
	expect(await kinds()).toEqual(['roles', 'policy', 'training']);
	const { dropped } = Object(await act({ act: `drop:${draft.chapters[1]!.id}` }));
	expect(await kinds()).toEqual(['policy', 'training', 'oath']);
	await act({ act: 'restore', dropped: JSON.stringify(dropped) });
	expect(await kinds()).toEqual(['roles', 'policy', 'training']);
	expect(await act({ act: 'restore', dropped: JSON.stringify(dropped) })).toMatchObject({
		refused: 'id-taken'
	});
	await act({ act: 'add', kind: 'other' });
	const last = (await reports.reportAt(slug)).draft.chapters.at(-1);
	expect(last).toMatchObject({ kind: 'other', title: 'Nieuw hoofdstuk' });
});

test('keeping a chapter as it was is no change', async () => {
	const slug = await reports.begin(irene);
	const { revision } = await reports.reportAt(slug);
	await reports.write(irene, slug, 'policy', { title: 'Beleid en visie' });
	expect((await reports.reportAt(slug)).revision).toBe(revision);
	await reports.write(irene, slug, 'policy', { title: 'Beleid' });
	expect((await reports.reportAt(slug)).revision).toBe(revision + 1);
});

test('a part is added with its numbers, taken away and put back', async () => {
	const slug = await reports.begin(irene);
	const source = canonical({ from: 'typed', table });
	const add = { act: 'add:table', source, showing: 'number' };
	const added = Object(await reports.write(irene, slug, 'roles', add));
	expect(added).toMatchObject({ ok: true, touched: expect.any(String) });
	const { book } = await bookOf(database.db, library, await reports.reportAt(slug));
	const block = book.chapters.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'number');
	expect(block).toMatchObject({ label: 'Meldingen', written: '7' });
	const dropped = Object(
		await reports.write(irene, slug, 'roles', { act: `drop:${added.touched}` })
	).dropped;
	expect(dropped).toMatchObject({ part: { kind: 'number' }, at: 1 });
	const restored = { act: 'restore', dropped: JSON.stringify(dropped) };
	expect(await reports.write(irene, slug, 'roles', restored)).toMatchObject({
		touched: added.touched
	});
	const unknown = { act: 'add:table', source: '{"from":"elsewhere"}' };
	expect(await reports.write(irene, slug, 'roles', unknown)).toMatchObject({
		problems: { source: 'unknown-table' }
	});
});

test('who signs was asked, is another than who changed it, and read what it is now', async () => {
	const slug = await written();
	expect(await reports.signNow(ids.Milan!, slug)).toMatchObject({ refused: 'not-asked' });
	await reports.askToSign(irene, slug, irene);
	expect(await reports.signNow(irene, slug)).toMatchObject({ refused: 'own-change' });
	expect(await reports.signNow(iris, slug, { digest: 'f'.repeat(64) })).toMatchObject({
		refused: 'changed-since'
	});
	expect(await reports.signNow(iris, slug, { name: ' ' })).toMatchObject({
		refused: 'name-missing',
		typed: ' '
	});
	expect(await reports.signNow(iris, slug, { sure: '' })).toMatchObject({ refused: 'not-sure' });
	expect(await reports.signNow(iris, slug)).toEqual({ ok: true });
	expect((await publishing(slug)).signatures).toMatchObject([{ by: iris, holds: true }]);
});

test('a word or a number that changes asks a new signature', async () => {
	const slug = await written();
	expect(await reports.publishNow(irene, slug)).toMatchObject({ refused: 'not-signed' });
	await reports.signNow(iris, slug);
	await typeAnother(8);
	expect(await reports.publishNow(irene, slug)).toMatchObject({ refused: 'signed-other-numbers' });
	await reports.signNow(iris, slug);
	await reports.write(irene, slug, 'policy', { title: 'Anders' });
	expect(await reports.publishNow(irene, slug)).toMatchObject({ refused: 'signed-other-numbers' });
	expect(await database.sql`select * from report_edition`).toHaveLength(0);
});

test('who signed does not publish', async () => {
	const slug = await written();
	await reports.signNow(iris, slug);
	expect(await reports.publishNow(iris, slug)).toMatchObject({ refused: 'signed-by-you' });
	expect(await reports.publishNow(irene, slug, { sure: '' })).toMatchObject({
		refused: 'not-sure'
	});
	expect(await reports.publishNow(irene, slug)).toEqual({ ok: true, edition: 1 });
	expect(await reports.publishNow(irene, slug)).toMatchObject({ refused: 'nothing-changed' });
});

test('what was changed and signed since the page was loaded is not published unseen', async () => {
	const slug = await written();
	await reports.signNow(iris, slug);
	const { digest } = await publishing(slug);
	await typeAnother(8);
	await reports.signNow(iris, slug);
	expect(await reports.publishNow(irene, slug, { digest })).toMatchObject({
		refused: 'changed-since'
	});
	expect(await reports.publishNow(irene, slug)).toEqual({ ok: true, edition: 1 });
});

test('who publishes is told of small numbers, also of those that stand below a chart only', async () => {
	const slug = await written();
	await typeAnother(3);
	const { draft } = await reports.reportAt(slug);
	const { parts } = draft.chapters.find(({ kind }) => kind === 'reports')!;
	const typed = parts.find((part) => 'of' in part && part.of.from === 'typed')!;
	const source = canonical({ from: 'typed', table });
	const { small } = await publishing(slug);
	expect(small).toBeGreaterThan(0);
	await reports.write(irene, slug, 'roles', { act: 'add:table', source, showing: 'bars' });
	expect((await publishing(slug)).small).toBe(small);
	await reports.write(irene, slug, 'reports', { act: `drop:${typed.id}` });
	expect((await publishing(slug)).small).toBe(small);
});

test('an edition is frozen: what changes later makes the next one, with a list', async () => {
	const slug = await written();
	await reports.signNow(iris, slug);
	await reports.publishNow(irene, slug);
	const [first] = await database.sql`select book::text, digest from report_edition`;
	await typeAnother(9);
	await reports.write(irene, slug, 'policy', { title: 'Ons beleid' });
	await reports.signNow(iris, slug);
	expect(await reports.publishNow(irene, slug)).toEqual({ ok: true, edition: 2 });
	const rows = await database.sql`select book::text, digest from report_edition order by edition`;
	expect(rows[0]).toEqual(first);
	for (const { book, digest } of rows) expect(digestOf(JSON.parse(book))).toBe(digest);
	const second = JSON.parse(rows[1]!.book);
	expect(second).toMatchObject({ edition: 2, signedBy: 'I. van Loon, secretaris' });
	expect(second.changes).toContainEqual(
		expect.objectContaining({ place: 'Meldingen, Agressie, 2026', was: '7', becomes: '9' })
	);
	expect(second.changes).toContainEqual(
		expect.objectContaining({ was: 'Beleid en visie', becomes: 'Ons beleid' })
	);
	await expect(database.sql`update report_edition set digest = ''`).rejects.toThrow();
	await expect(database.sql`delete from report_edition`).rejects.toThrow();
	expect(await removeReport(database.db, reports.who(irene), slug)).toBe(false);
});

test('a report with a table that was thrown away cannot be signed or published', async () => {
	const slug = await written();
	await reports.signNow(iris, slug);
	await database.sql`update report_table set removed_on = ${on}`;
	expect(await reports.publishNow(irene, slug)).toMatchObject({ refused: 'parts-missing' });
	expect(await reports.signNow(iris, slug)).toMatchObject({ refused: 'parts-missing' });
});

test('an internal report is for who is signed in, a public one for anyone, a draft for who was asked', async () => {
	const slug = await written();
	const reader = { personId: ids.Noor! };
	const read = (who: typeof reader | null, edition?: string) =>
		readEdition(database.db, who, slug, edition).then(({ state }) => state);
	expect(await read(reader)).toBe('none');
	await reports.signNow(iris, slug);
	await reports.publishNow(irene, slug);
	expect([await read(reader), await read(null)]).toEqual(['found', 'sign-in']);
	expect(await readEdition(database.db, null, 'nothing')).toEqual({ state: 'sign-in' });
	await reports.write(irene, slug, 'policy', { title: 'Beleid' });
	await reports.signNow(iris, slug);
	await reports.publishNow(irene, slug, { audience: 'public' });
	expect([await read(null), await read(null, '1'), await read(reader, '3')]).toEqual([
		...['found', 'found', 'none']
	]);
	for (const odd of ['0', '01', '1e0', '-1', '99999']) expect(await read(reader, odd)).toBe('none');
	expect(await reportForReader(database.db, ids.Noor!, slug)).toBeUndefined();
	expect(await reportForReader(database.db, iris, slug)).toMatchObject({ signs: true });
});

test('remarks are made by chapter, settled, opened again, and taken back by who made them', async () => {
	const slug = await written();
	const report = await reports.reportAt(slug);
	const chapter = report.draft.chapters[0]!.id;
	const { db, sql } = database;
	const say = (fields: Record<string, string>) =>
		comment(db, reports.who(iris), report, form(fields));
	expect(await say({ about: chapter, words: ' ' })).toMatchObject({ problem: 'missing' });
	expect(await say({ about: 'gone', words: 'x' })).toMatchObject({ problem: 'gone', typed: 'x' });
	expect(await say({ about: chapter, words: 'Kan dit korter?' })).toEqual({ ok: true });
	const [row] = await sql<{ id: string }[]>`select id from report_comment`;
	const it = { comment: row!.id };
	expect((await publishing(slug)).open).toBe(1);
	expect(await settle(db, reports.who(irene), slug, form({ ...it, settled: 'yes' }))).toBe(true);
	expect((await publishing(slug)).open).toBe(0);
	expect(await withdraw(db, reports.who(iris), report, form(it))).toBe(false);
	await settle(db, reports.who(irene), slug, form({ ...it, settled: 'no' }));
	expect(await withdraw(db, reports.who(irene), report, form(it))).toBe(false);
	expect(await withdraw(db, reports.who(iris), report, form(it))).toBe(true);
});

test('only employees are asked, and can be asked no longer', async () => {
	const slug = await reports.begin(irene);
	const { db } = database;
	const asked = (person: string) => ask(db, reports.who(irene), slug, form({ person }));
	expect(await asked('nobody')).toBe(false);
	expect(await asked(crypto.randomUUID())).toBe(false);
	expect(await asked(ids.Noor!)).toBe(true);
	expect(await unask(db, reports.who(irene), slug, form({ person: ids.Noor! }))).toBe(true);
	expect(await reportForReader(db, ids.Noor!, slug)).toBeUndefined();
});

test('an appendix is a PDF, is in the book, and stays with the edition that named it', async () => {
	const slug = await written();
	const { db } = database;
	const add = (content: string, title = 'Beleidsplan') =>
		append(
			db,
			reports.who(irene),
			slug,
			form({ title, file: new File([content], 'a.pdf', { type: 'application/pdf' }) })
		);
	const pdf = '%PDF-1.7\n1 0 obj\nendobj\nstartxref\n9\n%%EOF\n';
	expect(await add('PK zip')).toMatchObject({ problem: 'no-pdf' });
	expect(await add('%PDF-1.7\n1 0 obj')).toMatchObject({ problem: 'broken-pdf' });
	expect(await add(pdf.replace('1 0', '/Encrypt 1 0'))).toMatchObject({ problem: 'locked-pdf' });
	expect(await add(pdf.replace('1 0', '/S /JavaScript'))).toMatchObject({ problem: 'active-pdf' });
	expect(await add(pdf, ' ')).toMatchObject({ field: 'title', problem: 'title-missing' });
	expect(await add(pdf)).toEqual({ ok: true });
	expect(await add(pdf)).toMatchObject({ problem: 'there-already' });
	await reports.signNow(iris, slug);
	await reports.publishNow(irene, slug);
	const read = await readEdition(db, { personId: iris }, slug);
	const [appendix] = read.state === 'found' ? read.edition.book.appendices : [];
	expect(appendix).toMatchObject({ title: 'Beleidsplan', bytes: pdf.length });
	const taken = await setAppendix(db, reports.who(irene), slug, form({ appendix: appendix!.id }));
	expect(taken).toMatchObject({ dropped: true });
	await reports.signNow(iris, slug);
	expect((await publishing(slug)).changes).toMatchObject([
		{ what: 'removed', place: 'Bijlage', was: 'Beleidsplan' }
	]);
	const { edition } = read as Extract<typeof read, { state: 'found' }>;
	expect(await readAppendix(db, edition, appendix!.id)).toMatchObject({ title: 'Beleidsplan' });
	expect(await readAppendix(db, edition, crypto.randomUUID())).toBeUndefined();
	const { sql } = database;
	const forge = () => sql`update report_appendix set bytes = '%PDF-1.7 another'`;
	await expect(forge()).rejects.toThrow();
	await sql`alter table report_appendix disable trigger report_appendix_stays`;
	await forge();
	await sql`alter table report_appendix enable trigger report_appendix_stays`;
	await expect(readAppendix(db, edition, appendix!.id)).rejects.toThrow('not the file');
});

test('who was asked to read a draft reads its appendices, and nobody else', async () => {
	const slug = await written();
	const { db } = database;
	const file = new File(['%PDF-1.7\nstartxref\n9\n%%EOF\n'], 'a.pdf');
	await append(db, reports.who(irene), slug, form({ title: 'Beleidsplan', file }));
	const [row] = await database.sql<{ id: string }[]>`select id from report_appendix`;
	const read = (person: string) => appendixForReader(db, person, slug, row!.id);
	expect(await read(iris)).toMatchObject({ title: 'Beleidsplan' });
	expect(await read(ids.Noor!)).toBeUndefined();
	await setAppendix(db, reports.who(irene), slug, form({ appendix: row!.id }));
	expect(await read(iris)).toBeUndefined();
});

test('every act with a report is in the audit log', async () => {
	const slug = await written();
	const { id } = await reports.reportAt(slug);
	await reports.signNow(iris, slug);
	await reports.publishNow(irene, slug);
	const lines = await database.sql<{ action: string; actor: string }[]>`
		select action, actor from audit_log where object = ${`report of ${id}`} order by at`;
	expect(lines.map(({ action, actor }) => [action, actor])).toEqual([
		['ask-reader', irene],
		['sign', iris],
		['publish', irene]
	]);
});
