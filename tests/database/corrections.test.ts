import { afterEach, beforeEach, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import type { Programme } from '#lib/programme/schema.ts';
import { proofOf, wasWithdrawn } from '#lib/server/certificates.ts';
import { correctCompletion } from '#lib/server/corrections/correct.ts';
import { readCorrection, type Asked } from '#lib/server/corrections/read-form.ts';
import { undoCorrection } from '#lib/server/corrections/undo.ts';
import { correctionsOf } from '#lib/server/db/corrections.ts';
import { findPerson } from '#lib/server/db/people.ts';
import { ensurePartitions, statementsAbout } from '#lib/server/db/statements.ts';
import { lookAtPerson } from '#lib/server/hr-person.ts';
import { freshDatabase } from '../support/database.ts';
import { makeTown, today } from './small-town.ts';

const reason = 'Staat op de presentielijst van die dag.';
let database: Awaited<ReturnType<typeof freshDatabase>>;
let ids: { bos: string; hr: string; mol: string; ruimte: string };

beforeEach(async () => {
	database = await freshDatabase();
	await ensurePartitions(database.db, today, 1);
	const town = makeTown(database.db);
	const modules = [{ id: 'begin', title: 'Begin', form: 'individual' }];
	await town.publish({ modules } as unknown as Partial<Programme>);
	const ruimte = await town.unit('Ruimte');
	const [bos, hr] = [await town.person(ruimte, 'Bos'), await town.person(ruimte, 'Vos')];
	ids = { ruimte, bos, hr, mol: await town.person(ruimte, 'Mol') };
});
afterEach(() => database.close());

const who = () => ({ personId: ids.hr, today });
const bos = async () => (await findPerson(database.db, ids.bos))!;
const correct = async (asked: Asked) =>
	correctCompletion(database.db, library, who(), await bos(), asked);
const undo = async (id: string) => undoCorrection(database.db, library, who(), await bos(), id);

/** Everything a turn consists of, besides its id. */
async function turns() {
	const { turns } = (await lookAtPerson(
		database.db,
		{ personId: ids.hr, scope: null },
		ids.bos,
		today
	))!;
	const codes = await database.sql<{ code: string }[]>`select code from certificate`;
	const modules = await database.sql`select module, completed_on::text from module_done`;
	return {
		days: turns.map(({ completedOn }) => completedOn),
		codes: codes.map(({ code }) => code),
		modules: modules.map(({ completed_on: on }) => on)
	};
}

/** The days that the record store tells of and that still hold, of the programme and of its module. */
async function told() {
	const statements = await statementsAbout(database.db, '1');
	const rows = await database.sql<{ id: string }[]>`
		select body -> 'object' ->> 'id' as id from statement
		where body -> 'object' ->> 'objectType' = 'StatementRef'`;
	const voided = new Set(rows.map(({ id }) => id));
	return statements
		.filter(({ id }) => !voided.has(id))
		.map(({ timestamp }) => timestamp.slice(0, 10))
		.sort();
}

async function added(day: string): Promise<{ turn: string; correction: string }> {
	const made = await correct({ act: 'add', programme: 'welkom', day, reason });
	if (!made.ok) throw new Error(made.refused);
	const [row] = await database.sql<{ id: string }[]>`select id from enrolment`;
	return { turn: row!.id, correction: made.id };
}

test('a completion is added, gets a certificate, and is told with its own day', async () => {
	await added('2026-03-04');
	const { days, codes } = await turns();
	expect(days).toEqual(['2026-03-04']);
	expect(await proofOf(database.db, codes[0]!)).toMatchObject({ completedOn: '2026-03-04' });
	expect(await told()).toEqual(['2026-03-04']);
	expect(await correct({ act: 'add', programme: 'welkom', day: '2026-03-04', reason })).toEqual({
		...{ ok: false, refused: 'day-taken' }
	});
	expect(await correct({ act: 'add', programme: 'nothing', day: today, reason })).toEqual({
		...{ ok: false, refused: 'no-programme' }
	});
});

test('another day gives another certificate; undoing it brings everything back as it was', async () => {
	const { turn } = await added('2026-03-04');
	await database.sql`
		insert into module_done (enrolment_id, module, completed_on) values (${turn}, 'begin', '2026-03-04')`;
	const before = await turns();
	const changed = await correct({ act: 'change', turn, day: '2026-02-03', reason });
	const after = await turns();
	expect(after).toMatchObject({ days: ['2026-02-03'], modules: ['2026-02-03'] });
	expect(after.codes).not.toEqual(before.codes);
	expect(await proofOf(database.db, before.codes[0]!)).toBeUndefined();
	expect(await wasWithdrawn(database.db, before.codes[0]!)).toBe(true);
	expect(await told()).toEqual(['2026-02-03', '2026-02-03']);
	if (!changed.ok) throw new Error(changed.refused);
	expect(await undo(changed.id)).toEqual({ ok: true });
	expect(await turns()).toEqual(before);
	expect(await told()).toEqual(['2026-03-04', '2026-03-04']);
	expect(await wasWithdrawn(database.db, after.codes[0]!)).toBe(true);
	expect(await undo(changed.id)).toEqual({ ok: false, refused: 'not-last' });
});

test('what was never finished goes with its certificate, and comes back when that is undone', async () => {
	const { turn } = await added('2026-03-04');
	const before = await turns();
	const removed = await correct({ act: 'remove', turn, reason });
	expect(await turns()).toEqual({ days: [], codes: [], modules: [] });
	expect(await told()).toEqual([]);
	expect(await wasWithdrawn(database.db, before.codes[0]!)).toBe(true);
	expect(await correct({ act: 'remove', turn, reason })).toEqual({ ok: false, refused: 'gone' });
	if (!removed.ok) throw new Error(removed.refused);
	expect(await undo(removed.id)).toEqual({ ok: true });
	expect(await turns()).toEqual(before);
	expect(await proofOf(database.db, before.codes[0]!)).toMatchObject({ completedOn: '2026-03-04' });
});

test('only the last correction of a completion is undone, and never one of somebody else', async () => {
	const { turn, correction } = await added('2026-03-04');
	await correct({ act: 'change', turn, day: '2026-05-06', reason });
	expect(await undo(correction)).toEqual({ ok: false, refused: 'not-last' });
	const mol = (await findPerson(database.db, ids.mol))!;
	const [last] = await correctionsOf(database.db, ids.bos);
	expect(await undoCorrection(database.db, library, who(), mol, last!.id)).toMatchObject({
		...{ ok: false }
	});
	expect(last).toMatchObject({ was: '2026-03-04', becomes: '2026-05-06', isLast: true, reason });
});

test('a turn of somebody else is not there to correct', async () => {
	const { turn } = await added('2026-03-04');
	const mol = (await findPerson(database.db, ids.mol))!;
	const asked = { act: 'remove', turn, reason } as const;
	expect(await correctCompletion(database.db, library, who(), mol, asked)).toEqual({
		...{ ok: false, refused: 'gone' }
	});
});

test('nobody puts a completion of their own right, in whatever way; a colleague does, and only they undo it', async () => {
	const vos = (await findPerson(database.db, ids.hr))!;
	const own = (asked: Asked) => correctCompletion(database.db, library, who(), vos, asked);
	const refused = { ok: false, refused: 'yourself' };
	const add = { act: 'add', programme: 'welkom', day: '2026-03-04', reason } as const;
	expect(await own(add)).toEqual(refused);
	const colleague = { personId: ids.bos, today };
	const made = await correctCompletion(database.db, library, colleague, vos, add);
	const [turn] = await database.sql<{ id: string }[]>`select id from enrolment`;
	expect(await own({ act: 'change', turn: turn!.id, day: '2026-05-06', reason })).toEqual(refused);
	expect(await own({ act: 'remove', turn: turn!.id, reason })).toEqual(refused);
	if (!made.ok) throw new Error(made.refused);
	expect(await undoCorrection(database.db, library, who(), vos, made.id)).toEqual(refused);
	expect(await database.sql`select completed_on::text as day from enrolment`).toEqual([
		{ day: '2026-03-04' }
	]);
	expect(await undoCorrection(database.db, library, colleague, vos, made.id)).toEqual({ ok: true });
});

test('each correction and each look at a person is a line in the audit log, without the reason', async () => {
	const { correction } = await added('2026-03-04');
	await undo(correction);
	await turns();
	const lines = await database.sql`select action, object, detail from audit_log order by at, id`;
	const person = '1';
	expect(lines).toEqual([
		{
			...{ action: 'correct-completion', object: 'completions of welkom' },
			detail: { person, becomes: '2026-03-04' }
		},
		{
			...{ action: 'undo-correction', object: 'completions of welkom' },
			detail: { person, was: '2026-03-04' }
		},
		{ action: 'look', object: 'person-page', detail: { person } }
	]);
});

test('HR of one unit sees who works there, and of others not even that they are there', async () => {
	const town = makeTown(database.db);
	const zuid = await town.unit('Zuid');
	const look = (scope: string[], id: string) =>
		lookAtPerson(database.db, { personId: ids.hr, scope }, id, today);
	expect(await look([ids.ruimte], ids.bos)).toMatchObject({ name: 'Sam Bos' });
	expect(await look([zuid], ids.bos)).toBeUndefined();
	expect(await look([zuid], 'no id')).toBeUndefined();
});

test('a made-up id of a completion or a correction is not there', async () => {
	expect(await correct({ act: 'remove', turn: 'no id', reason })).toEqual({
		...{ ok: false, refused: 'gone' }
	});
	expect(await undo('no id')).toEqual({ ok: false, refused: 'not-last' });
});

test('a form says all that is wrong at once, and what was typed stays', () => {
	const form = new FormData();
	form.set('day', '2026-11-23');
	form.set('reason', 'kort');
	expect(readCorrection(form, null, today)).toEqual({
		problems: { day: 'future', reason: 'no-reason', programme: 'no-programme' },
		typed: { act: '', day: '2026-11-23', reason: 'kort', programme: '' }
	});
	form.set('act', 'remove');
	form.set('reason', reason);
	expect(readCorrection(form, ids.bos, today)).toMatchObject({ problems: { sure: 'not-sure' } });
});
