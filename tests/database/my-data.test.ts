import { afterAll, beforeAll, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import type { Day } from '#lib/programme/calendar.ts';
import { createAuth } from '#lib/server/auth.ts';
import { today } from '#lib/server/clock.ts';
import { record } from '#lib/server/db/audit.ts';
import { demoPassword } from '#lib/server/demo/accounts.ts';
import { seedDemo } from '#lib/server/demo/seed.ts';
import { finishItem, startProgramme } from '#lib/server/learning.ts';
import { myData } from '#lib/server/my-data.ts';
import { signIn, whoIs, type SignedIn } from '#lib/server/sessions.ts';
import { freshDatabase } from '../support/database.ts';
import { cookieHeader } from './cookie-header.ts';
import { leavesOf, personalTables, rowsNaming } from './stored-about.ts';

/** Columns that the export leaves out, by why. */
const leftOut = {
	'keys that only tie tables together':
		/\.(id|user_id|person_id|enrolment_id|unit_id|account_id|activity_id|plan_id)$/,
	'secrets: who has them can sign in as this person': /^(account\.password|session\.token)$/,
	'who did it: that is about somebody else': /^(audit_log\.actor|meeting_request\.taken_by)$/,
	'who worked on it: this person, and somebody else':
		/^(activity\.(added|confirmed)_by|activity_change\.(by|undone_by)|report\.(made|changed)_by|report_(comment|signature)\.by|report_edition\.published_by|report_table\.changed_by)$/,
	'the numbers and texts of the organisation that they worked on':
		/^(activity\.body|activity_change\.(touched|before|after)|report\.draft|report_edition\.book|report_table\.sheet|report_(reader|comment|signature|edition)\.report_id)$/,
	'who brought or undid a staff list: this person, and others':
		/^staff_import\.(brought_by|undone_by)$/,
	'lines about everyone, gone within a day; changes about everyone, of which hers are in the export':
		/^staff_import\.(file|changes)$/,
	'this person, and others who lead along':
		/^(live_activity\.led_by|meeting_plan\.(owner_id|helpers)|meeting_request\.asked_by|case_book_entry\.proposed_by)$/,
	'the day that stands in the statement too': /^statement\.stored$/,
	'a hash of random bytes, by which a repeated request is known': /^issuance\.request_hash$/,
	'who sits in a seat: this person, and somebody else': /^custody_seat\.(holder|deputy)_id$/,
	'bytes of a lock and of what it shuts, that say nothing of a person':
		/^custody_part\.(point|sealed)$/
};
/** Tables that hang under one with who worked on it, and hold nothing of a person. */
const aboutNobody = ['planned_activity', 'report_appendix', 'report_table_before'];
const isLeftOut = (column: string) =>
	Object.values(leftOut).some((pattern) => pattern.test(column));

const on: Day = today();
let database: Awaited<ReturnType<typeof freshDatabase>>;
let noor: SignedIn;

/** Noor has done everything there is to do: finished a programme, got a role, been looked at. */
beforeAll(async () => {
	database = await freshDatabase();
	const { db, sql } = database;
	await seedDemo(db, library, { people: 30, today: on });
	const options = { secret: 's'.repeat(32), secure: false, origin: 'http://localhost' };
	const auth = createAuth(db, options);
	const account = {
		email: 'noor@zandermeer.example',
		password: demoPassword,
		address: '192.0.2.1'
	};
	noor = (await whoIs(db, auth, cookieHeader(await signIn(db, auth, account))))!;
	let turn = (await startProgramme(db, library, noor, 'welkom', on))!;
	while (!turn.progress.completed) {
		const step = { programme: 'welkom', ...turn.progress.next! };
		turn = (await finishItem(db, noor, step, { on, organisation: 'zandermeer' }))!;
	}
	await sql`insert into role_grant (person_id, role, unit_id, starts_on)
		select ${noor.personId}, 'facilitator', unit_id, ${on} from employment where person_id = ${noor.personId}`;
	await sql`create table box.issuance_2027 partition of box.issuance for values in ('2027')`;
	await sql`insert into box.issuance values
		('2027', ${noor.personId}, 'de-envelop|1|first|organisation', 'x'::bytea)`;
	const [hamza] = await sql`select id from person where given_name = 'Hamza'`;
	await sql`insert into ballot_period (id, title, opens_on, closes_on, custody)
		values ('proef', 'Proefperiode', ${on}, ${on}, 'shared')`;
	await sql`insert into custody_seat (period, seat, title, holder_id, deputy_id)
		values ('proef', 3, 'Vertrouwenspersoon', ${hamza!.id}, ${noor.personId})`;
	await sql`insert into custody_part (period, seat, person_id, point, received_on, checked_on)
		values ('proef', 3, ${noor.personId}, '\\x04', '2026-03-01', '2026-03-02')`;
	await sql`with held as (insert into live_activity (held_on, form, kind)
		values (${on}, 'room', 'team') returning id)
		insert into live_attendance select id, ${noor.personId} from held`;
	await database.sql`with plan as (insert into meeting_plan
		(title, agenda, form, kind, owner_id, held_on, starts_at, minutes, place, open_for, capacity)
		values ('Kaartronde', '["de-envelop"]', 'both', 'theme', ${noor.personId}, ${on}, '09:30', 45,
			'Zaal Zeezicht', 'everyone', 12) returning id)
		insert into meeting_sign_up select id, ${noor.personId} from plan`;
	await database.sql`insert into live_activity
		(held_on, title, form, kind, led_by, themes, module, note, participants, rated, rating)
		values (${on}, 'Na de zomer', 'online', 'oath', ${noor.personId}, '{geschenken}', 'welkom/samen',
			'We vragen het na.', 14, 6, 8.5)`;
	await database.sql`insert into live_session (id, code, facilitators, started_on)
		values (gen_random_uuid(), 'K7M4PX', ${[noor.personId]}, ${on})`;
	await database.sql`insert into meeting_request
		(asked_by, taken_by, kind, people, wish, period, asked_on, state)
		values (${noor.personId}, ${hamza!.id}, 'training', 9, 'Over cadeaus', 'na de zomer', ${on}, 'taken')`;
	await database.sql`insert into case_book_entry
		(question, arguments, agreement, themes, review_in, proposed_by, remark)
		values ('Mag een bloem?', 'Het hoort erbij.', 'We delen het.', '{geschenken}', '2027-11',
			${noor.personId}, 'Er staat een naam in.')`;
	await database.sql`insert into oath (person_id, kind, taken_on, way)
		values (${noor.personId}, 'oath', '2026-11-03', 'room')`;
	await database.sql`insert into staff_import
		(state, brought_by, file_name, changes_on, whole, counts, taken_at, undone_by, undone_at)
		values ('undone', ${noor.personId}, 'lijst.csv', '2026-11-04', true, '{"people-joins": 3}', now(),
			${noor.personId}, now())`;
	await workOnReport(noor.personId);
	const line = { result: 'ok', origin: 'web' } as const;
	const look = {
		...line,
		actor: hamza!.id,
		role: 'hr',
		action: 'look',
		object: 'completions of welkom'
	};
	await record(db, { ...line, actor: noor.personId, action: 'ask', object: '/hr' });
	await record(db, look);
	await record(db, { ...look, detail: { name: 'somebody else' } });
	await record(db, { ...look, detail: { name: 'VERMEER' } });
	await record(db, { ...look, action: 'download', detail: { name: noor.personnelNumber } });
});
afterAll(() => database.close());

/** What somebody leaves who works on the annual report. */
async function workOnReport(me: string): Promise<void> {
	const { sql } = database;
	const keys = '{"kind":"oath","title":"In de raadzaal"}';
	await sql`insert into activity (kind, starts_on, ends_on, body, added_by, confirmed_by, confirmed_on)
		values ('oath', '2026-03-03', '2026-03-04', ${keys}::text::jsonb, ${me}, ${me}, '2026-03-05')`;
	await sql`insert into activity_change (by, act, before, after, undone_at, undone_by)
		values (${me}, 'import', '[]', '[]', now(), ${me})`;
	await sql`insert into report_table (year, sheet, revision, changed_on, changed_by, removed_on)
		values (2024, '{}', 7, '2026-03-06', ${me}, '2026-03-07')`;
	const [made] = await sql`insert into report
		(slug, title, subtitle, years, counted_on, draft, revision, made_by, changed_by, changed_on)
		values ('jaar', 'Jaarverslag', 'Van ons', '{2025,2026}', '2026-12-31', '{}', 9, ${me}, ${me},
			'2026-03-08') returning id`;
	const { id } = made!;
	await sql`insert into report_reader values (${id}, ${me}, true, '2026-03-09')`;
	await sql`insert into report_comment (report_id, chapter, part, by, words, settled_on)
		values (${id}, 'eed', 'tabel', ${me}, 'Klopt dit?', '2026-03-10')`;
	await sql`insert into report_signature
		values (${id}, 3, ${me}, 'Noor, secretaris', 'a5', '2026-03-11')`;
	await sql`insert into report_edition values (${id}, 2, '{}', 'b6', ${me})`;
}

const exportOf = () => myData(database.db, library, noor.personId, on);

/** What is stored about Noor and is not in her export, or stands in a table of which she has no row. */
async function gaps(): Promise<string[]> {
	const told = new Set(leavesOf(await exportOf()));
	const own = await database.sql<{ id: string }[]>`
		select id::text from enrolment where person_id = ${noor.personId}
		union all select id from "user" where person_id = ${noor.personId}`;
	const keys = [noor.personId, noor.personnelNumber, noor.email, ...own.map(({ id }) => id)];
	const rows = await rowsNaming(database.sql, keys);
	const filled = new Set(rows.map(({ table }) => table));
	const empty = (await personalTables(database.sql)).filter(
		(table) => !filled.has(table) && !aboutNobody.includes(table)
	);
	const missing = rows.flatMap(({ table, values }) =>
		Object.entries(values)
			.map(([column, value]) => ({ column: `${table}.${column}`, value }))
			.filter(
				({ column, value }) => !isLeftOut(column) && leavesOf(value).some((leaf) => !told.has(leaf))
			)
			.map(({ column }) => `${column} is not in the export`)
	);
	return [
		...empty.map((table) => `${table} has no row of Noor: give her one`),
		...new Set(missing)
	];
}

test('everything that any table holds about a person is in the export', async () => {
	expect(await gaps()).toEqual([]);
});

test('the tables with people are found by their columns and by what hangs under them', async () => {
	expect(await personalTables(database.sql)).toEqual(
		expect.arrayContaining([
			'person',
			'audit_log',
			'session',
			'statement',
			'certificate',
			'item_done',
			'issuance'
		])
	);
});

test('a table that somebody adds and forgets here is named', async () => {
	await database.sql`create table remark (person_id uuid references person, remark text)`;
	expect(await gaps()).toEqual(['remark has no row of Noor: give her one']);
	await database.sql`insert into remark values (${noor.personId}, 'often late')`;
	expect(await gaps()).toEqual(['remark.remark is not in the export']);
	await database.sql`drop table remark`;
});

test('no secret and nobody else is in the export', async () => {
	const text = JSON.stringify(await exportOf());
	const [secrets] = await database.sql`
		select a.password, s.token from "user" u join account a on a.user_id = u.id
		join session s on s.user_id = u.id where u.person_id = ${noor.personId}`;
	for (const secret of Object.values(secrets!)) expect(text).not.toContain(secret);
	const others = await database.sql`
		select id, personnel_number, email from person where id <> ${noor.personId}`;
	for (const other of others) {
		for (const value of Object.values(other)) expect(text).not.toContain(`"${value}"`);
	}
});

test('lists that were opened are counted; a search that finds the person is shown', async () => {
	const { othersLooked, ownActions } = await exportOf();
	expect(othersLooked.hrLists).toEqual({ count: 4, last: on });
	expect(othersLooked.named).toMatchObject([
		{ action: 'download', role: 'hr' },
		{ action: 'look', detail: { name: 'VERMEER' } }
	]);
	expect(ownActions).toMatchObject([{ action: 'ask', object: '/hr' }]);
});

test('the export tells of a seat with a key part, and not who else sits in it', async () => {
	expect((await exportOf()).keyParts).toMatchObject([
		{
			period: 'proef',
			periodTitle: 'Proefperiode',
			seat: 3,
			as: 'deputy',
			receivedOn: '2026-03-01'
		}
	]);
});

test('the export tells what was done and when, and never what was chosen', async () => {
	const [turn] = (await exportOf()).turns;
	expect(turn).toMatchObject({
		programme: 'welkom',
		completedOn: on,
		certificate: expect.any(String)
	});
	const items = turn!.modules.flatMap(({ items }) => items);
	expect(items.filter(({ required }) => required).every(({ doneOn }) => doneOn === on)).toBe(true);
	expect(new Set(items.flatMap(Object.keys))).toEqual(
		new Set(['item', 'title', 'required', 'doneOn'])
	);
});
