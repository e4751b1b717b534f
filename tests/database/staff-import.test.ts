import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAccounts } from '#lib/server/db/accounts.ts';
import { employedOn, grantsOf } from '#lib/server/db/people.ts';
import { positionOf } from '#lib/server/db/positions.ts';
import { roleGrant } from '#lib/server/db/schema/person.ts';
import { session, user } from '#lib/server/db/schema/auth.ts';
import { importPage } from '#lib/server/staff/import-page.ts';
import { library } from '#lib/content/index.ts';
import { listChangesAbout } from '#lib/server/db/staff-about.ts';
import { lastMapping } from '#lib/server/db/staff-imports.ts';
import { staffJobs } from '#lib/server/staff/jobs.ts';
import { sayColumns, sayTerms } from '#lib/server/staff/say.ts';
import { undoList } from '#lib/server/staff/undo.ts';
import { freshDatabase } from '../support/database.ts';
import { staffDesk } from '../support/staff.ts';
import { makeTown, today } from './small-town.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let town: ReturnType<typeof makeTown>;
let people: Record<'bos' | 'dekker' | 'visser', string>;
let desk: ReturnType<typeof staffDesk>;
let who: Parameters<typeof staffDesk>[1];

const head =
	'Personeelsnummer;Voornaam;Tussenvoegsel;Achternaam;E-mail;Afdelingscode;Afdeling;Valt onder;Soort dienstverband;In dienst;Laatste dag';
const bos = '1;Sam;;Bos;;Noord;;;Ambtenaar;2026-01-01;';
const dekker = '2;Sam;;Dekker;;Noord;;;Inhuur;2026-01-01;';
const visser = '3;Sam;;Visser;;Zuid;;;Ambtenaar;2026-01-01;';
const list = (...lines: string[]) => [head, ...lines].join('\r\n');

beforeEach(async () => {
	database = await freshDatabase();
	town = makeTown(database.db);
	const ruimte = await town.unit('Ruimte');
	const noord = await town.unit('Noord', ruimte);
	people = {
		bos: await town.person(noord, 'Bos'),
		dekker: await town.person(noord, 'Dekker', 'hired'),
		visser: await town.person(await town.unit('Zuid'), 'Visser')
	};
	who = { personId: people.bos, number: '1', whole: true, today };
	desk = staffDesk(database.db, who);
});
afterEach(() => database.close());

const tables = ['unit', 'unit_period', 'person', 'employment', 'role_grant', '"user"'];
/** Everything that a list can change. */
const everything = async () =>
	Promise.all(tables.map((table) => database.sql.unsafe(`select * from ${table} order by id`)));
const careers = () => database.sql`
	select p.personnel_number as number, u.code, e.kind, e.starts_on::text as "from", e.ends_on::text as until
	from employment e join person p on p.id = e.person_id join unit u on u.id = e.unit_id
	order by p.personnel_number, e.starts_on, u.code`;
const lines = () =>
	database.sql`select action, role, object, detail from audit_log order by at, id`;
const undo = (id: string) => undoList(database.db, who, id);

describe('a list that is taken over', () => {
	test('brings, moves and ends people from the day on, and writes it down', async () => {
		await town.completed(people.dekker, '2026-05-05');
		const { counts } = await desk.bringAndTake(
			list(
				'1;Sam;de;Bos;S.Bos@stad.nl;Zuid;;;Ambtenaar;2026-01-01;',
				visser,
				'4;Ada;;Nieuw;;West;Westkant;Ruimte;Inhuur;2026-11-01;2027-03-31'
			)
		);
		expect(counts).toEqual({
			...{ 'people-joins': 1, 'people-leaves': 1, 'people-moves': 1, 'people-name': 1 },
			...{ 'people-email': 1, 'units-begins': 1, 'units-stops': 1 }
		});
		expect(await careers()).toEqual([
			{ number: '1', code: 'Noord', kind: 'civil-servant', from: '2026-01-01', until: today },
			{ number: '1', code: 'Zuid', kind: 'civil-servant', from: today, until: null },
			{ number: '2', code: 'Noord', kind: 'hired', from: '2026-01-01', until: today },
			{ number: '3', code: 'Zuid', kind: 'civil-servant', from: '2026-01-01', until: null },
			{ number: '4', code: 'West', kind: 'hired', from: '2026-11-01', until: '2027-04-01' }
		]);
		expect(await employedOn(database.db, people.dekker, '2026-11-21')).toBe(true);
		expect(await employedOn(database.db, people.dekker, today)).toBe(false);
		expect(
			await database.sql`select family_name, email from person where id = ${people.bos}`
		).toEqual([{ family_name: 'de Bos', email: 's.bos@stad.nl' }]);
		expect(await lines()).toEqual([
			{
				...{ action: 'import-staff', role: 'hr', object: 'staff-list' },
				detail: { on: today, rows: 3, ...counts }
			}
		]);
	});

	test('keeps the proof of who comes back, and does not bring a role back', async () => {
		await database.db
			.insert(roleGrant)
			.values({ personId: people.dekker, role: 'facilitator', startsOn: '2026-01-01' });
		await town.completed(people.dekker, '2026-05-05');
		await desk.bringAndTake(list(bos, visser));
		const { counts } = await desk.bringAndTake(
			list(bos, visser, dekker.replace('2026-01-01', '')),
			{
				on: '2026-12-01'
			}
		);
		expect(counts).toEqual({ 'people-returns': 1 });
		expect(await positionOf(database.db, people.dekker, '2026-12-01')).toMatchObject({
			joinedOn: '2026-12-01'
		});
		expect(await grantsOf(database.db, people.dekker, '2026-12-01')).toEqual([]);
		const proofs = await database.sql`select person_id from enrolment`;
		expect(proofs).toEqual([{ person_id: people.dekker }]);
	});

	test('ends the sessions of who leaves, and accounts follow names and addresses that are swapped', async () => {
		const [one, two] = ['een@stad.nl', 'twee@stad.nl'] as const;
		const account = (personId: string, name: string, email: string) => ({
			...{ personId, name, email, passwordHash: 'x' }
		});
		await createAccounts(database.db, [
			account(people.bos, 'Sam Bos', one),
			account(people.visser, 'Sam Visser', two),
			account(people.dekker, 'Sam Dekker', 'drie@stad.nl')
		]);
		await database.sql`update person set email = case id when ${people.bos} then ${one} else ${two} end
			where id in (${people.bos}, ${people.visser})`;
		const users = await database.db.select().from(user);
		const expiresAt = new Date('2030-01-01');
		await database.db
			.insert(session)
			.values(users.map(({ id }) => ({ id: `s-${id}`, token: id, userId: id, expiresAt })));
		const before = await everything();
		const { id } = await desk.bringAndTake(
			list(bos.replace('Bos;', `Bos;${two}`), visser.replace('Visser;', `Wit;${one}`))
		);
		expect(await database.sql`select name, email from "user" order by name`).toEqual([
			{ name: 'Sam Bos', email: two },
			{ name: 'Sam Dekker', email: 'drie@stad.nl' },
			{ name: 'Sam Wit', email: one }
		]);
		const left = users.find(({ personId }) => personId === people.dekker)!;
		const sessions = await database.db.select().from(session);
		expect(sessions.map(({ userId }) => userId)).not.toContain(left.id);
		expect(sessions).toHaveLength(2);
		expect(await undo(id)).toEqual({ ok: true });
		expect(await everything()).toEqual(before);
	});

	test('is told to whom it changed, as long as it can be undone', async () => {
		const told = () => listChangesAbout(database.db, people.dekker);
		expect(await told()).toEqual([]);
		const { id } = await desk.bringAndTake(list(bos, dekker.replace('Dekker', 'Dekkers'), visser));
		expect(await told()).toMatchObject([
			{
				...{ changesOn: today, table: 'person' },
				...{ before: { family_name: 'Dekker' }, after: { family_name: 'Dekkers' } }
			}
		]);
		expect(await undo(id)).toEqual({ ok: true });
		expect(await told()).toEqual([]);
	});

	test('of some people leaves the others as they are', async () => {
		const { preview } = await desk.preview(list(dekker.replace('Noord', 'Zuid')), { part: true });
		expect(preview).toMatchObject({ leaves: 0, staff: { before: 3, after: 3 } });
		expect(preview.people.map(({ sort, total }) => [sort, total])).toEqual([['moves', 1]]);
	});

	test('is remembered: the next list with these heads is understood, words too', async () => {
		const odd = (kind: string) =>
			`Nr;Voornaam;Achternaam;Afdelingscode;Soort dienstverband\n1;Sam;Bos;Noord;${kind}`;
		const brought = await desk.bring(odd('ATW-2'), { part: true });
		const { id } = brought as { id: string };
		const { stage, columns } = (await desk.see(id)) as {
			stage: string;
			columns: { column: string }[];
		};
		expect([stage, columns[0]!.column]).toEqual(['columns', '']);
		const { opened, preview } = await asNumber(id);
		expect(opened.stage).toBe('kinds');
		await desk.take(id, preview);
		expect((await lastMapping(database.db))?.kinds).toEqual({ atw2: 'hired' });
		expect((await desk.preview(odd('ATW-2'), { part: true })).preview.people).toEqual([]);
	});

	async function asNumber(id: string) {
		const said = ['number', 'givenName', 'familyName', 'unit', 'kind'];
		const form = desk.form(Object.fromEntries(said.map((column, at) => [`column-${at}`, column])));
		await sayColumns(database.db, who, id, form);
		const opened = await desk.see(id);
		await desk.sayKinds(database.db, who, id, desk.form({ word: 'atw2', 'kind-0': 'hired' }));
		const seen = await desk.see(id);
		if (seen.stage !== 'preview') throw new Error(seen.stage);
		return { opened, preview: seen.preview };
	}
});

describe('before a list is taken over', () => {
	test('nothing is written, and nothing is taken but what was seen', async () => {
		const before = await everything();
		const { id, preview } = await desk.preview(list(bos, visser));
		expect(await everything()).toEqual(before);
		expect(preview).toMatchObject({ leaves: 1, staff: { before: 3, after: 2 }, unchanged: 2 });
		expect(await desk.take(id, preview, { sure: false })).toEqual({
			ok: false,
			refused: 'not-sure'
		});
		await town.person((await town.unit('Oost'))!, 'Later');
		expect(await desk.take(id, preview)).toEqual({ ok: false, refused: 'changed' });
		expect(await desk.see(id)).toMatchObject({ stage: 'preview', preview: { leaves: 2 } });
	});

	test('many who leave at once ask for a second yes', async () => {
		const [noord] = await database.sql<{ id: string }[]>`select id from unit where code = 'Noord'`;
		for (let at = 0; at < 12; at++) await town.person(noord!.id, `Nummer ${at}`);
		const { id, preview } = await desk.preview(list(bos, dekker, visser));
		expect(preview.strange).toMatchObject([{ kind: 'many-leave', total: 12 }]);
		const refused = await desk.take(id, preview, { sureMany: false });
		expect(refused).toEqual({ ok: false, refused: 'not-sure-many' });
	});

	test('a list that changes nothing is not taken over', async () => {
		const { id, preview } = await desk.preview(list(bos, dekker, visser));
		expect(preview).toMatchObject({ people: [], units: [], unchanged: 3 });
		expect(await desk.take(id, preview)).toEqual({ ok: false, refused: 'nothing' });
	});

	test('the day lies not long ago, not far ahead, and not before the last list', async () => {
		const day = async (on: string) => {
			const brought = await desk.bring(list(bos), { on });
			return brought.ok ? 'ok' : brought.day;
		};
		expect(await day('2026-10-21')).toBe('too-early');
		expect(await day('2026-10-22')).toBe('ok');
		expect(await day('2027-02-23')).toBe('too-late');
		expect(await day('gisteren')).toBe('no-day');
		await desk.bringAndTake(list(bos, visser), { on: '2026-11-10' });
		expect(await day('2026-11-09')).toBe('before-last');
	});

	test('another day makes another plan', async () => {
		const { id } = await desk.preview(list(bos, visser));
		const form = desk.form({ changesOn: '2026-12-01', whole: 'part' });
		expect(await sayTerms(database.db, who, id, form)).toEqual({ ok: true });
		expect(await desk.see(id)).toMatchObject({ preview: { leaves: 0 } });
	});

	test('its lines are gone when it is taken over, and after a day', async () => {
		const files = () =>
			database.sql`select state, file is null as gone from staff_import order by state`;
		await desk.bringAndTake(list(bos, visser));
		await desk.preview(list(bos));
		expect(await files()).toEqual([
			{ state: 'draft', gone: false },
			{ state: 'taken', gone: true }
		]);
		await database.sql`update staff_import set brought_at = now() - interval '25 hours'`;
		for (const { work } of staffJobs(database.db)) await work();
		expect(await files()).toEqual([{ state: 'taken', gone: true }]);
	});

	test('what is private is thrown away on arrival', async () => {
		const text =
			'BSN;Personeelsnummer;Voornaam;Achternaam;Geboortedatum;Afdelingscode;Soort dienstverband\n123456782;1;Sam;Bos;1-1-1980;Noord;Ambtenaar';
		const { id } = (await desk.bring(text)) as { id: string };
		expect(await desk.see(id)).toMatchObject({ cut: ['BSN', 'Geboortedatum'] });
		const [row] = await database.sql`select file::text from staff_import`;
		expect(row!.file).not.toMatch(/123456782|1980/);
	});
});

describe('undoing a list', () => {
	test('puts everything back as it was, once, and only the last list', async () => {
		const before = await everything();
		const first = await desk.bringAndTake(list(bos, visser, '9;Ada;;Nieuw;;West;West;;Inhuur;;'));
		const second = await desk.bringAndTake(list(bos, visser));
		expect(await undo(first.id)).toEqual({ ok: false, refused: 'not-last' });
		expect(await undo(second.id)).toEqual({ ok: true });
		expect(await undo(second.id)).toEqual({ ok: false, refused: 'not-last' });
		expect(await undo(first.id)).toEqual({ ok: false, refused: 'not-last' });
		expect(await everything()).not.toEqual(before);
		expect((await lines()).map(({ action }) => action)).toEqual([
			...['import-staff', 'import-staff', 'undo-import']
		]);
	});

	test('is refused when somebody it brought has done something', async () => {
		const { id } = await desk.bringAndTake(
			list(bos, dekker, visser, '9;Ada;;Nieuw;;Zuid;;;Inhuur;;')
		);
		const [ada] = await database.sql<
			{ id: string }[]
		>`select id from person where given_name = 'Ada'`;
		await town.completed(ada!.id, null);
		const before = await everything();
		expect(await undo(id)).toEqual({ ok: false, refused: 'in-use' });
		expect(await everything()).toEqual(before);
	});

	test('is refused when a row of it was changed since', async () => {
		const { id } = await desk.bringAndTake(list(bos, dekker.replace('Dekker', 'Dekkers'), visser));
		await database.sql`update person set family_name = 'Anders' where id = ${people.dekker}`;
		const before = await everything();
		expect(await undo(id)).toEqual({ ok: false, refused: 'changed-since' });
		expect(await everything()).toEqual(before);
	});

	test('puts a whole organisation back to nothing', async () => {
		const before = await everything();
		const { id } = await desk.bringAndTake(
			list('1;Sam;;Bos;;A;Een;;Ambtenaar;;', '9;Ada;;Nieuw;;B;Twee;A;Inhuur;2027-01-01;')
		);
		expect(await undo(id)).toEqual({ ok: true });
		expect(await everything()).toEqual(before);
	});
});

test('HR of some units takes no lists over, and nobody sees the list of somebody else', async () => {
	const { id, preview } = await desk.preview(list(bos, visser));
	const page = (reader: typeof who) =>
		importPage(database.db, library, reader, id, { language: 'nl', again: false });
	const part = { ...who, whole: false };
	const other = { ...who, personId: people.visser };
	for (const reader of [part, other]) {
		expect(await page(reader)).toBeUndefined();
		expect(await staffDesk(database.db, reader).take(id, preview)).toEqual({
			ok: false,
			refused: 'gone'
		});
	}
	expect((await desk.take(id, preview)).ok).toBe(true);
	expect(await page(part)).toBeUndefined();
	expect(await undoList(database.db, part, id)).toEqual({ ok: false, refused: 'not-last' });
	expect(await page(other)).toMatchObject({ stage: { stage: 'taken', canUndo: true } });
});

test('what goes wrong half way leaves nothing behind', async () => {
	const { id, preview } = await desk.preview(list(bos, '9;Ada;;Nieuw;;West;West;;Inhuur;;'));
	await database.sql`alter table audit_log add constraint closed check (false) not valid`;
	const before = await everything();
	await expect(desk.take(id, preview)).rejects.toThrow();
	expect(await everything()).toEqual(before);
	expect(await desk.see(id)).toMatchObject({ stage: 'preview' });
});
