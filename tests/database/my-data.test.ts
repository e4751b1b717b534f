import { afterAll, beforeAll, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import type { Day } from '#lib/programme/calendar.ts';
import { today } from '#lib/server/clock.ts';
import { myData } from '#lib/server/my-data.ts';
import type { SignedIn } from '#lib/server/sessions.ts';
import { freshDatabase } from '../support/database.ts';
import { noorDidEverything } from '../support/noor.ts';
import { leavesOf, personalTables, rowsNaming } from './stored-about.ts';

/** Columns that the export leaves out, by why. */
const leftOut = {
	'keys that only tie tables together':
		/\.(id|user_id|person_id|enrolment_id|unit_id|account_id|activity_id|plan_id|client_id|group_id|provider_id|platform_id|session_id|credential_id|sid)$/,
	'secrets: who has them can sign in as this person':
		/^(account\.password|session\.token|pin\.hash|letter\.(link|code)_hash|scim_client\.key_hash|xapi_client\.secret_hash|passkey\.(public_key|counter)|code_app\.(secret|last_step)|recovery_code\.hash|sign_in_(link|step)\.token_hash|sign_in_step\.data|identity_session\.id_token)$/,
	'who did it: that is about somebody else':
		/^(audit_log\.actor|meeting_request\.taken_by|completion_correction\.(made|undone)_by)$/,
	'who worked on it: this person, and somebody else':
		/^(activity\.(added|confirmed)_by|activity_change\.(by|undone_by)|report\.(made|changed)_by|report_(comment|signature)\.by|report_edition\.published_by|report_table\.changed_by)$/,
	'the numbers and texts of the organisation that they worked on':
		/^(activity\.body|activity_change\.(touched|before|after)|report\.draft|mail_text\.(subject|body)|own_media\.(bytes|sha256)|(identity_provider|lti_platform|forward_target)\.\w+|report_edition\.book|report_table\.sheet|report_(reader|comment|signature|edition)\.report_id)$/,
	'who brought or undid a staff list: this person, and others':
		/^staff_import\.(brought_by|undone_by)$/,
	'lines about everyone, gone within a day; changes about everyone, of which hers are in the export':
		/^staff_import\.(file|changes)$/,
	'this person, and others who lead along':
		/^(live_activity\.led_by|meeting_plan\.(owner_id|helpers)|meeting_request\.asked_by|case_book_entry\.proposed_by)$/,
	'the day that stands in the statement too': /^statement\.stored$/,
	'by what a statement is found, and when and by whom it came in':
		/^record\.(seq|stored|client|verb|actor|object|related)$/,
	'a hash of random bytes, by which a repeated request is known': /^issuance\.request_hash$/,
	'who sits in a seat: this person, and somebody else': /^custody_seat\.(holder|deputy)_id$/,
	'bytes of a lock and of what it shuts, that say nothing of a person':
		/^custody_part\.(point|sealed)$/
};
/** Tables that hang under one with who worked on it, and hold nothing of a person. */
const aboutNobody = [
	...['planned_activity', 'report_appendix', 'report_table_before', 'scim_grant', 'scim_group'],
	...['identity_grant', 'identity_role', 'logout_token', 'outside_completion', 'record_ref'],
	'forward_aside'
];
const isLeftOut = (column: string) =>
	Object.values(leftOut).some((pattern) => pattern.test(column));

const on: Day = today();
let database: Awaited<ReturnType<typeof freshDatabase>>;
let noor: SignedIn;

beforeAll(async () => {
	database = await freshDatabase();
	noor = await noorDidEverything(database, on);
});
afterAll(() => database.close());

const exportOf = () => myData(database.db, library, noor.personId, on);

/** What is stored about Noor and is not in her export, or stands in a table of which she has no row. */
async function gaps(): Promise<string[]> {
	const told = new Set(leavesOf(await exportOf()));
	const own = await database.sql<{ id: string }[]>`
		select id::text from enrolment where person_id = ${noor.personId}
		union all select id from "user" where person_id = ${noor.personId}
		union all select s.id from session s join "user" u on u.id = s.user_id
			where u.person_id = ${noor.personId}`;
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
