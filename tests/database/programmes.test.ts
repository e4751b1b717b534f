import { afterAll, beforeAll, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import type { Module } from '#lib/programme/schema.ts';
import { beginProgramme, openProgramme } from '#lib/server/academy/programmes/begin.ts';
import { editAbout, editModule, aboutOf } from '#lib/server/academy/programmes/edit.ts';
import {
	programmeFile,
	replaceByFile,
	importProgramme
} from '#lib/server/academy/programmes/file.ts';
import { libraryPage, takeOver } from '#lib/server/academy/programmes/library.ts';
import { programmeLines } from '#lib/server/academy/programmes/list.ts';
import { actOnModules } from '#lib/server/academy/programmes/module-acts.ts';
import {
	dropProgramme,
	offerProgramme,
	putBackProgramme,
	withdrawProgramme
} from '#lib/server/academy/programmes/offer.ts';
import { publishPage } from '#lib/server/academy/programmes/publish-page.ts';
import { askReview, publishProgramme } from '#lib/server/academy/programmes/publish.ts';
import { agree, comment, sendBack } from '#lib/server/academy/programmes/review.ts';
import type { Writer } from '#lib/server/academy/items/writer.ts';
import { findDraft } from '#lib/server/db/programme-drafts.ts';
import { rulesOn } from '#lib/server/db/rules.ts';
import { findTurn, startProgramme } from '#lib/server/learning.ts';
import { programmesOf } from '#lib/server/overview.ts';
import { publishLibrary } from '#lib/server/setup.ts';
import { freshDatabase } from '../support/database.ts';
import { aboutForm, formWith, moduleForm } from '../support/programme-form.ts';

const on = '2026-11-22';
let database: Awaited<ReturnType<typeof freshDatabase>>;
let bo: Writer;
let irene: Writer;
let noor: string;
let iris: string;

beforeAll(async () => {
	database = await freshDatabase();
	const { db, sql } = database;
	const people = await sql<{ id: string }[]>`
		insert into person (personnel_number, given_name, family_name)
		values ('1', 'Bo', 'T'), ('2', 'Irene', 'K'), ('3', 'Noor', 'V'), ('4', 'Iris', 'L') returning id`;
	bo = { personId: people[0]!.id, on, role: 'academy' };
	irene = { personId: people[1]!.id, on, role: 'integrity-coordinator' };
	[noor, iris] = [people[2]!.id, people[3]!.id];
	const [unit] = await sql<{ id: string }[]>`insert into unit (code) values ('a') returning id`;
	for (const { id } of people)
		await sql`insert into employment (person_id, unit_id, kind, main, starts_on)
			values (${id}, ${unit!.id}, 'civil-servant', true, '2026-10-01')`;
	await publishLibrary(db, library, on);
});
afterAll(() => database.close());

const draftOf = async (id: string) => (await findDraft(database.db, id))!;
const moduleOf = async (id: string, module: string) =>
	(await draftOf(id)).draft.modules.find((each) => each.id === module)!;
const learner = (personId: string) => ({ personId, audiences: [] });

/** A programme of our own with one module that passes every check. */
async function written(title: string): Promise<string> {
	const { db } = database;
	const begun = await beginProgramme(db, library, bo, formWith({ title }));
	if (!begun.ok) throw new Error(begun.problem);
	const { id } = begun;
	const about = aboutOf((await draftOf(id)).draft);
	await editAbout(db, library, bo, id, aboutForm(about, { summary: 'Kort en goed uitgelegd.' }));
	const made = await actOnModules(
		db,
		library,
		bo,
		id,
		formWith({ act: 'add', title: 'Het begin' })
	);
	if (!made?.ok) throw new Error('no module');
	await save(id, made.made!, { act: 'add', item: ['de-envelop'] });
	return id;
}

async function save(id: string, module: string, other: Parameters<typeof moduleForm>[1], who = bo) {
	const form = moduleForm(await moduleOf(id, module), other);
	return editModule(database.db, library, who, { id, module }, form);
}

/** Asked by Bo, agreed by Irene, published by Bo. */
async function publish(id: string): Promise<string | undefined> {
	const { db } = database;
	const asked = await askReview(db, library, bo, id, (await draftOf(id)).revision);
	if (asked) return asked;
	const { revision } = await draftOf(id);
	return (
		(await agree(db, irene, id, revision)) ??
		(await publishProgramme(db, library, bo, id, revision))
	);
}

test('a programme is made, reviewed by a second person, and published for everybody it is for', async () => {
	const { db } = database;
	const id = await written('Kleine start');
	expect(id).toBe('kleine-start');
	expect((await moduleOf(id, 'het-begin')).minutes).toBe(library.items.get('de-envelop')!.minutes);
	expect(await publish(id)).toBeUndefined();
	const cards = await programmesOf(db, noor, on);
	expect(cards.map((card) => card.id)).toContain(id);
	const lines = await programmeLines(db, library, on);
	expect(lines.find((line) => line.id === id)).toMatchObject({ state: 'published', version: 1 });
});

test('who is on version 1 finishes version 1, and the next one starts version 2', async () => {
	const { db } = database;
	const id = await written('Twee versies');
	await publish(id);
	const first = await startProgramme(db, library, learner(noor), id, on);
	await save(id, 'het-begin', { act: 'add', item: ['samen-in-een-auto'] });
	expect(await publish(id)).toBeUndefined();
	const again = await startProgramme(db, library, learner(noor), id, on);
	const second = await startProgramme(db, library, learner(iris), id, on);
	expect([first, again, second].map((turn) => turn?.programme.version)).toEqual([1, 1, 2]);
	expect((await findTurn(db, noor, id))!.progress.total).toBe(1);
	const page = (await publishPage(db, library, bo, id, 'nl'))!;
	expect(page.versions.map(({ version, by, agreedBy }) => [version, by, agreedBy])).toEqual([
		[2, 'Bo T', 'Irene K'],
		[1, 'Bo T', 'Irene K']
	]);
	expect(page.versions[0]!.changes.map(({ says }) => says)).toContain(
		`Deel 1, ‘Het begin’: ‘${library.items.get('samen-in-een-auto')!.title}’ toegevoegd.`
	);
});

test('nobody is their own second person, and what is agreed is one revision', async () => {
	const { db } = database;
	const id = await written('Vier ogen');
	const revision = async () => (await draftOf(id)).revision;
	const seen = await revision();
	expect(await agree(db, irene, id, seen)).toBe('not-asked');
	await askReview(db, library, bo, id, seen);
	expect(await agree(db, bo, id, seen)).toBe('wrote-on-it');
	await agree(db, irene, id, seen);
	expect(await publishProgramme(db, library, irene, id, seen)).toBe('agreed-by-you');
	await save(id, 'het-begin', { title: 'Een ander begin' });
	expect(await publishProgramme(db, library, bo, id, seen)).toBe('changed-since');
	expect(await publishProgramme(db, library, bo, id, await revision())).toBe('not-agreed');
	await askReview(db, library, bo, id, await revision());
	expect(await publishProgramme(db, library, bo, id, await revision())).toBe('not-agreed');
	expect(await sendBack(db, irene, id, await revision(), '')).toBe('empty');
	await sendBack(db, irene, id, await revision(), 'Noem ook de regel.');
	expect(await agree(db, irene, id, await revision())).toBe('not-asked');
	await expect(
		database.sql`insert into programme_publication (programme, version, by, agreed_by)
			values ('welkom', 1, ${bo.personId}, ${bo.personId})`
	).rejects.toThrow('second_person');
});

test('two people who write at once lose nothing', async () => {
	const { db } = database;
	const id = await written('Samen schrijven');
	const shown = await moduleOf(id, 'het-begin');
	const mine = moduleForm(shown, { title: 'Mijn begin' });
	const theirs = moduleForm(shown, { title: 'Jouw begin', summary: 'Wat je hier gaat doen.' });
	const at = { id, module: 'het-begin' };
	await editModule(db, library, irene, at, theirs);
	const clash = await editModule(db, library, bo, at, mine);
	expect(clash).toMatchObject({
		ok: false,
		both: ['title'],
		mine: { title: 'Mijn begin', summary: 'Wat je hier gaat doen.' },
		theirs: { title: 'Jouw begin' }
	});
	expect((await moduleOf(id, 'het-begin')).title).toBe('Jouw begin');
	if (!clash || clash.ok || 'lost' in clash) throw new Error('no clash');
	const again = moduleForm(clash.mine as Module, { seen: JSON.stringify(clash.seen) });
	expect(await editModule(db, library, bo, at, again)).toMatchObject({ ok: true });
	expect(await moduleOf(id, 'het-begin')).toMatchObject({
		title: 'Mijn begin',
		summary: 'Wat je hier gaat doen.'
	});
	await actOnModules(db, library, irene, id, formWith({ act: 'drop:het-begin' }));
	expect(await editModule(db, library, bo, at, mine)).toEqual({
		ok: false,
		lost: { title: 'Mijn begin', summary: '' }
	});
});

test('a programme that fails a check is not asked about, and says what to mend', async () => {
	const { db } = database;
	const id = await written('Nog niet klaar');
	await save(id, 'het-begin', { entry: [] });
	const { revision } = await draftOf(id);
	expect(await askReview(db, library, bo, id, revision)).toBe('not-ready');
	expect((await publishPage(db, library, bo, id, 'nl'))!.problems).toBe(1);
	await save(id, 'het-begin', { form: 'live', minutes: '60' });
	expect(await moduleOf(id, 'het-begin')).toMatchObject({ completion: 'attended', minutes: 60 });
	expect((await publishPage(db, library, bo, id, 'nl'))!.problems).toBe(0);
});

test('a withdrawn programme is for who began it, and is asked of nobody', async () => {
	const { db } = database;
	const id = await written('Even weg');
	const about = aboutOf((await draftOf(id)).draft);
	const asks = { asks: 'yes', 'required:alle': 'yes', 'withinDays:alle': '30' };
	await editAbout(db, library, bo, id, aboutForm(about, asks));
	await publish(id);
	expect((await rulesOn(db, on, [id])).length).toBe(1);
	await startProgramme(db, library, learner(noor), id, on);
	expect(await withdrawProgramme(db, bo, id, false)).toBe('not-sure');
	expect(await withdrawProgramme(db, bo, id, true)).toBeUndefined();
	expect(await rulesOn(db, on, [id])).toEqual([]);
	expect((await rulesOn(db, '2026-11-21', [id])).length).toBe(0);
	expect(await startProgramme(db, library, learner(iris), id, on)).toBeUndefined();
	expect(await startProgramme(db, library, learner(noor), id, on)).toBeDefined();
	const has = async (who: string) =>
		(await programmesOf(db, who, on)).some((card) => card.id === id);
	expect([await has(noor), await has(iris)]).toEqual([true, false]);
	expect(await offerProgramme(db, bo, id)).toBeUndefined();
	expect((await rulesOn(db, on, [id])).length).toBe(1);
	expect(await has(iris)).toBe(true);
	expect(await dropProgramme(db, bo, id)).toBe('published');
});

test('what was never published is thrown away and put back', async () => {
	const { db } = database;
	const id = await written('Toch niet');
	await dropProgramme(db, bo, id);
	expect(await findDraft(db, id)).toBeUndefined();
	expect(await beginProgramme(db, library, bo, formWith({ title: 'Toch niet' }))).toEqual({
		ok: true,
		id: 'toch-niet-2'
	});
	expect(await putBackProgramme(db, bo, id)).toBeUndefined();
	expect((await draftOf(id)).draft.title).toBe('Toch niet');
});

test('a programme goes out as a file and comes back the same', async () => {
	const { db } = database;
	await openProgramme(db, library, bo, 'welkom');
	const text = (await programmeFile(db, 'welkom'))!;
	const file = (content: string) => {
		const form = new FormData();
		form.set('file', new File([content], 'welkom.yaml'));
		return form;
	};
	const made = await importProgramme(db, library, bo, file(text));
	expect(made).toEqual({ ok: true, id: 'welkom-2' });
	expect((await draftOf('welkom-2')).draft).toEqual((await draftOf('welkom')).draft);
	const before = await draftOf('welkom-2');
	const wrong = text.replace(/^kind: .*$/m, 'kind: party').replace(/^title: .*$/m, 'titel: Hoi');
	const line = 1 + text.split('\n').findIndex((each) => each.startsWith('kind:'));
	const refused = await replaceByFile(db, library, bo, 'welkom-2', file(wrong));
	expect(refused).toMatchObject({
		ok: false,
		problems: expect.arrayContaining([expect.objectContaining({ key: 'kind', line })])
	});
	expect(await draftOf('welkom-2')).toEqual(before);
	for (const broken of ['', '- [', `a: &a [*a]\n`, '['.repeat(60_000), '\u0000', 'schema: 1'])
		expect((await importProgramme(db, library, bo, file(broken))).ok).toBe(false);
});

test('the library lies beside ours, and only what is picked is taken over', async () => {
	const { db } = database;
	await openProgramme(db, library, bo, 'leidinggevenden');
	const ours = 'leidinggevenden';
	await save(ours, 'start', { title: 'Waar sta jij?' });
	expect(await publish(ours)).toBeUndefined();
	const theirs = structuredClone(library.programmes.get(ours)!);
	theirs.version = 9;
	theirs.modules[1]!.title = 'Een veilig team, nieuw';
	theirs.modules.push({ ...theirs.modules[0]!, id: 'extra', title: 'Een extra deel' });
	const newer = { ...library, programmes: new Map([...library.programmes, [ours, theirs]]) };
	await publishLibrary(db, newer, on);
	const lines = await programmeLines(db, newer, on);
	expect(lines.find(({ id }) => id === ours)).toMatchObject({ version: 2, newInLibrary: true });
	const page = (await libraryPage(db, newer, ours, 'nl'))!;
	expect(page.parts.map(({ name, changed }) => [name, changed])).toEqual([
		['module:start', 'us'],
		['module:veilig-team', 'library'],
		['module:extra', 'library']
	]);
	const form = formWith({
		...{ revision: String(page.revision), library: String(page.library) },
		...{ 'module:start': 'ours', 'module:veilig-team': 'library', 'module:extra': 'ours' }
	});
	expect(await takeOver(db, newer, bo, ours, form)).toBe(true);
	expect((await draftOf(ours)).draft.modules.map(({ title }) => title)).toEqual([
		...['Waar sta jij?', 'Een veilig team, nieuw'],
		...library.programmes
			.get(ours)!
			.modules.slice(2)
			.map(({ title }) => title)
	]);
	expect(await takeOver(db, newer, bo, ours, form)).toBe(false);
	const after = await programmeLines(db, newer, on);
	expect(after.find(({ id }) => id === ours)).toMatchObject({ newInLibrary: false });
});

test('remarks are made by module, and every act is in the audit log', async () => {
	const { db, sql } = database;
	const id = await written('Met opmerkingen');
	const say = (about: string, words: string) => comment(db, irene, id, formWith({ about, words }));
	expect(await say('', ' ')).toMatchObject({ ok: false, problem: 'missing' });
	expect(await say('weg', 'x')).toMatchObject({ ok: false, problem: 'gone', typed: 'x' });
	expect(await say('het-begin', 'Mooi zo.')).toEqual({ ok: true });
	await publish(id);
	const rows = await sql<{ action: string }[]>`
		select action from audit_log where object = ${`programme ${id}`} order by at, id`;
	expect(new Set(rows.map(({ action }) => action))).toEqual(
		new Set(['begin', 'change', 'ask-review', 'agree', 'publish'].map((act) => `${act}-programme`))
	);
});
