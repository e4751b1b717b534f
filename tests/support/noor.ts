import type { Sql } from 'postgres';
import { library } from '#lib/content/index.ts';
import type { Day } from '#lib/programme/calendar.ts';
import { createAuth } from '#lib/server/auth.ts';
import { record } from '#lib/server/db/audit.ts';
import { demoPassword } from '#lib/server/demo/accounts.ts';
import { seedDemo } from '#lib/server/demo/seed.ts';
import { finishItem, startProgramme } from '#lib/server/learning.ts';
import { signIn, whoIs, type SignedIn } from '#lib/server/sessions.ts';
import { cookieHeader } from '../database/cookie-header.ts';
import { signInOtherwise, standInLists, workOnContent } from './noor-elsewhere.ts';
import { toldElsewhere } from './noor-told.ts';
import type { freshDatabase } from './database.ts';

type Database = Awaited<ReturnType<typeof freshDatabase>>;

/**
 * A small demo in which Noor has done everything there is to do: finished a programme, got a role, been
 * looked at. Every table that holds something of people has a row of hers.
 */
export async function noorDidEverything(database: Database, on: Day): Promise<SignedIn> {
	const { db, sql } = database;
	await seedDemo(db, library, { people: 30, today: on });
	const options = { secret: 's'.repeat(32), secure: false, origin: 'http://localhost' };
	const auth = createAuth(db, options);
	const account = {
		email: 'noor@zandermeer.example',
		password: demoPassword,
		address: '192.0.2.1'
	};
	const noor = (await whoIs(db, auth, cookieHeader(await signIn(db, auth, account))))!;
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
	await sql`with plan as (insert into meeting_plan
		(title, agenda, form, kind, owner_id, held_on, starts_at, minutes, place, open_for, capacity)
		values ('Kaartronde', '["de-envelop"]', 'both', 'theme', ${noor.personId}, ${on}, '09:30', 45,
			'Zaal Zeezicht', 'everyone', 12) returning id)
		insert into meeting_sign_up select id, ${noor.personId} from plan`;
	await sql`insert into live_activity
		(held_on, title, form, kind, led_by, themes, module, note, participants, rated, rating)
		values (${on}, 'Na de zomer', 'online', 'oath', ${noor.personId}, '{geschenken}', 'welkom/samen',
			'We vragen het na.', 14, 6, 8.5)`;
	await sql`insert into live_session (id, code, facilitators, started_on)
		values (gen_random_uuid(), 'K7M4PX', ${[noor.personId]}, ${on})`;
	await sql`insert into meeting_request
		(asked_by, taken_by, kind, people, wish, period, asked_on, state)
		values (${noor.personId}, ${hamza!.id}, 'training', 9, 'Over cadeaus', 'na de zomer', ${on}, 'taken')`;
	await sql`insert into case_book_entry
		(question, arguments, agreement, themes, review_in, proposed_by, remark)
		values ('Mag een bloem?', 'Het hoort erbij.', 'We delen het.', '{geschenken}', '2027-11',
			${noor.personId}, 'Er staat een naam in.')`;
	await sql`insert into oath (person_id, kind, taken_on, way)
		values (${noor.personId}, 'oath', '2026-11-03', 'room')`;
	await sql`insert into staff_import
		(state, brought_by, file_name, changes_on, whole, counts, taken_at, undone_by, undone_at)
		values ('undone', ${noor.personId}, 'lijst.csv', '2026-11-04', true, '{"people-joins": 3}', now(),
			${noor.personId}, now())`;
	await workOnReport(sql, noor.personId);
	await workOnContent(sql, noor.personId);
	await standInLists(sql, noor, hamza!.id);
	await signInOtherwise(sql, noor.personId);
	await toldElsewhere(db, noor);
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
	return noor;
}

/** What somebody leaves who works on the annual report. */
async function workOnReport(sql: Sql, me: string): Promise<void> {
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
