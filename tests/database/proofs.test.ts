import { afterEach, beforeEach, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { correctCompletion } from '#lib/server/corrections/correct.ts';
import { findPerson } from '#lib/server/db/people.ts';
import { ensurePartitions } from '#lib/server/db/statements.ts';
import { bringProofs } from '#lib/server/proofs/bring.ts';
import { proofPage } from '#lib/server/proofs/page.ts';
import { takeProofs } from '#lib/server/proofs/take.ts';
import { undoProofs } from '#lib/server/proofs/undo.ts';
import { freshDatabase } from '../support/database.ts';
import { makeTown, today } from './small-town.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let hr: string;

beforeEach(async () => {
	database = await freshDatabase();
	await ensurePartitions(database.db, today, 1);
	const town = makeTown(database.db);
	await town.publish({ modules: [] });
	const ruimte = await town.unit('Ruimte');
	hr = await town.person(ruimte, 'Vos');
	await town.person(ruimte, 'Bos');
	await town.person(ruimte, 'Mol', 'hired');
});
afterEach(() => database.close());

const who = (more = {}) => ({ personId: hr, whole: true, today, ...more });

async function bring(text: string, about = 'column'): Promise<string> {
	const form = new FormData();
	form.set('file', new File([text], 'lijst.csv'));
	form.set('about', about);
	const brought = await bringProofs(database.db, hr, form);
	if (!brought.ok) throw new Error(brought.file.refused);
	return brought.id;
}

const page = (id: string, more = {}) => proofPage(database.db, who(more), id);

async function take(id: string) {
	const found = await page(id);
	const mark = found?.stage.stage === 'preview' ? found.stage.mark : '';
	return takeProofs(database.db, library, who(), id, mark);
}

const kept = () => database.sql<{ n: number }[]>`
	select ((select count(*) from enrolment) + (select count(*) from certificate)
		+ (select count(*) from oath))::int as n`;

const list = [
	'Personeelsnummer;Naam;Wat;Datum',
	'2;Sam Bos;Welkom;14-3-2024',
	'2;Sam Bos;Ambtseed;2-9-2019',
	'3;Sam Mol;integriteitsverklaring;2023-01-16'
].join('\n');

test('a list is looked at, taken over whole, and undone whole', async () => {
	const id = await bring(list);
	expect(await page(id)).toMatchObject({
		cut: ['Naam'],
		stage: {
			stage: 'preview',
			counts: [
				{ what: 'Welkom', total: 1 },
				{ what: 'oath', total: 1 },
				{ what: 'integrity-statement', total: 1 }
			]
		}
	});
	expect(await take(id)).toEqual({ ok: true });
	expect(await database.sql`select completed_on::text, started_on::text from enrolment`).toEqual([
		{ completed_on: '2024-03-14', started_on: '2024-03-14' }
	]);
	const [told] = await database.sql`select body ->> 'timestamp' as day, stored from statement`;
	expect(told).toMatchObject({ day: '2024-03-14T00:00:00.000Z' });
	expect(await page(id)).toMatchObject({ stage: { stage: 'taken' } });
	expect(await undoProofs(database.db, library, who(), id)).toEqual({ ok: true });
	expect(await kept()).toEqual([{ n: 0 }]);
	const voids = await database.sql`
		select id from statement where body -> 'object' ->> 'objectType' = 'StatementRef'`;
	expect(voids).toHaveLength(1);
	expect(await undoProofs(database.db, library, who(), id)).toMatchObject({ refused: 'gone' });
});

test('taking the same list over again adds nothing', async () => {
	await take(await bring(list));
	const again = await bring(list);
	expect(await page(again)).toMatchObject({
		stage: { stage: 'preview', counts: [], known: 1, stays: 2 }
	});
	expect(await take(again)).toEqual({ ok: false, refused: 'nothing' });
});

test('one wrong line stops the whole list, and nothing is half done', async () => {
	const id = await bring(`${list}\n99;Niemand;Welkom;14-3-2024`);
	expect(await page(id)).toMatchObject({
		stage: { stage: 'problems', problems: [{ line: 5, reason: 'number-unknown', value: '99' }] }
	});
	expect(await take(id)).toEqual({ ok: false, refused: 'problems' });
	expect(await kept()).toEqual([{ n: 0 }]);
});

test('nobody takes over a proof of their own, nor undoes one that a colleague took over', async () => {
	const own = `${list}\n1;Sam Vos;Welkom;14-3-2024\n01;Sam Vos;Ambtseed;14-3-2024`;
	const id = await bring(own);
	expect(await page(id)).toMatchObject({
		stage: {
			problems: [
				{ line: 5, reason: 'yourself', value: '1' },
				{ line: 6, reason: 'number-unknown' }
			]
		}
	});
	expect(await take(id)).toEqual({ ok: false, refused: 'problems' });
	expect(await kept()).toEqual([{ n: 0 }]);
	const theirs = await bring('Personeelsnummer;Wat;Datum\n2;Welkom;14-3-2024');
	await take(theirs);
	const [bos] = await database.sql<{ id: string }[]>`select person_id as id from enrolment`;
	const asBos = who({ personId: bos!.id });
	expect(await undoProofs(database.db, library, asBos, theirs)).toEqual({
		...{ ok: false, refused: 'yourself' }
	});
	expect(await kept()).toEqual([{ n: 2 }]);
});

test('a plan that changed since HR saw it is not carried out', async () => {
	const id = await bring(list);
	expect(await takeProofs(database.db, library, who(), id, 'another mark')).toEqual({
		...{ ok: false, refused: 'changed' }
	});
	expect(await kept()).toEqual([{ n: 0 }]);
});

test('whether it was the oath or the promise is stored nowhere, nor any other column', async () => {
	const secret = [
		'Personeelsnummer;Opmerking;Soort;Datum',
		'2;geheim-9;Belofte;2-9-2019',
		'3;geheim-9;ambtseed;2-9-2020'
	].join('\n');
	const id = await bring(secret);
	const everything = async () => {
		const [row] = await database.sql<{ text: string }[]>`
			select (select string_agg(to_jsonb(i)::text, '') from proof_import i)
				|| coalesce((select string_agg(to_jsonb(o)::text, '') from oath o), '')
				|| coalesce((select string_agg(to_jsonb(a)::text, '') from audit_log a), '') as text`;
		return row!.text.replaceAll('eed of belofte', '');
	};
	expect(await everything()).not.toMatch(/belofte|ambtseed|geheim-9/i);
	expect(await take(id)).toEqual({ ok: true });
	expect(await everything()).not.toMatch(/belofte|ambtseed|geheim-9/i);
});

test('a list that is all about one thing needs no column for it', async () => {
	const id = await bring('Persnr,Behaald op\n2,2024-05-06\n3,2024-05-07', 'welkom');
	expect(await page(id)).toMatchObject({ stage: { counts: [{ what: 'Welkom', total: 2 }] } });
});

test.each([
	['', 'none'],
	['Naam;Plaats\nSam;Hier', 'columns'],
	['Personeelsnummer;Wat;Datum\n', 'no-lines'],
	['Personeelsnummer;Wat;Datum\n2;"Welkom;2024-01-01', 'quotes'],
	['PK\u0003\u0004 not a text', 'spreadsheet']
])('the file %j is refused with a reason', async (text, refused) => {
	const form = new FormData();
	if (text) form.set('file', new File([text], 'lijst.csv'));
	const brought = await bringProofs(database.db, hr, form);
	expect(brought).toMatchObject({ ok: false, file: { refused } });
});

test('a list that is not theirs is not there, and neither is one for HR of some units', async () => {
	const id = await bring(list);
	const [other] = await database.sql<{ id: string }[]>`
		select id from person where family_name = 'Bos'`;
	expect(await page(id, { personId: other!.id })).toBeUndefined();
	expect(await page(id, { whole: false })).toBeUndefined();
	expect(await page('no-id')).toBeUndefined();
});

test('a list of which a completion was put right is not undone before that is', async () => {
	const id = await bring(list);
	await take(id);
	const [turn] = await database.sql<{ id: string; person_id: string }[]>`
		select id, person_id from enrolment`;
	const bos = (await findPerson(database.db, turn!.person_id))!;
	const asked = { act: 'change', turn: turn!.id, day: '2024-03-15', reason: 'Een dag later.' };
	await correctCompletion(database.db, library, who(), bos, asked as never);
	expect(await undoProofs(database.db, library, who(), id)).toMatchObject({ refused: 'corrected' });
});
