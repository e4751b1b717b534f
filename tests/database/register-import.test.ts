import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { library } from '#lib/content/index.ts';
import { registerImport } from '#lib/i18n/register-import.ts';
import { registerProblems } from '#lib/i18n/register-problems.ts';
import { lineProblems } from '#lib/report/activity/read-field.ts';
import { activity } from '#lib/server/db/schema/activity.ts';
import { liveActivity } from '#lib/server/db/schema/live.ts';
import { unitPeriod } from '#lib/server/db/schema/unit.ts';
import { exampleFile, registerFile } from '#lib/server/report/register/file.ts';
import { previewFile, takeFile } from '#lib/server/report/register/import.ts';
import type { Keeper } from '#lib/server/report/register/keeper.ts';
import { sentForm, sentText } from '#lib/server/report/register/read-file.ts';
import { turnBack } from '#lib/server/report/register/undo.ts';
import { freshDatabase } from '../support/database.ts';
import { makeTown, today } from './small-town.ts';

// A file of activities is taken over as a whole or not at all, and comes out as it went in.

let database: Awaited<ReturnType<typeof freshDatabase>>;
let irene: Keeper;
let desk: string;

beforeAll(async () => {
	database = await freshDatabase();
	const town = makeTown(database.db);
	desk = await town.unit('Balie');
	const roads = await town.unit('Wegen, groen en water');
	const namesakes = [await town.unit('M1', roads), await town.unit('M2', desk)];
	for (const id of namesakes)
		await database.db.update(unitPeriod).set({ name: 'Midden' }).where(eq(unitPeriod.unitId, id));
	const personId = await town.person(desk, 'Irene');
	irene = { personId, role: 'integrity-coordinator', scope: null };
});
afterAll(() => database.close());
beforeEach(async () => {
	for (const table of ['activity_change', 'activity', 'live_activity'])
		await database.sql`delete from ${database.sql(table)}`;
});

const preview = (text: string) => previewFile(database.db, library, irene, text, today);
const take = (text: string) => takeFile(database.db, library, irene, text, today);
const bodies = async () =>
	(await database.db.select({ body: activity.body }).from(activity)).map(({ body }) => body);
const traces = async () =>
	Number(
		(
			await database.sql`select (select count(*) from activity) + (select count(*) from activity_change) as n`
		)[0]!.n
	);
const upload = (bytes: Uint8Array<ArrayBuffer>) => {
	const form = new FormData();
	form.set('file', new File([bytes], 'activiteiten.csv'));
	return sentText(form);
};
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A file of many good lines with these in between. */
const among = (...lines: string[]) =>
	[
		'Soort;Datum;Afdeling;Deelnemers',
		...Array.from({ length: 40 }, (_, at) => `lezing;${2000 + (at % 20)};Balie;${at}`),
		...lines
	].join('\n');

describe('bad input is refused by line, with nothing half taken over', () => {
	test.each<[string, string, string]>([
		['a negative number', 'lezing;2020;;-5', 'people negative-count'],
		['a formula', 'lezing;2020;;=SOM(A1:A9)', 'people formula'],
		['a formula in words', '=cmd|calc;2020;;1', 'kind kind-unknown'],
		['a year without data', ';2020;;', 'null year-without-data'],
		['a day that is not there', 'lezing;31-2-2020;;1', 'from no-such-day'],
		['a year of two digits', 'lezing;4-3-20;;1', 'from year-of-two-digits'],
		['a month first', 'lezing;2020/13/40;;1', 'from day-unclear'],
		['a day that is to come', 'lezing;31-12-2026;;1', 'from in-the-future'],
		['words for a number', 'lezing;2020;;veel', 'people number-unclear'],
		['a unit that two have', 'lezing;2020;Midden;1', 'units unit-unknown'],
		['a unit that nobody has', 'lezing;2020;Hofdienst;1', 'units unit-unknown'],
		['a cell too many', 'lezing;2020;;1;meer', 'null more-cells-than-heads']
	])('%s', async (_, line, problem) => {
		const file = among(line);
		for (const answer of [await preview(file), await take(file)]) {
			const problems = 'problems' in answer ? answer.problems : [];
			expect(problems.map((each) => `${each.column} ${each.problem}`)).toContain(problem);
			expect(new Set(problems.map((each) => each.line))).toEqual(new Set([42]));
		}
		expect(await traces()).toBe(0);
	});

	test('a date in five forms is the same day', async () => {
		const forms = ['2026-03-04', '4-3-2026', '04/03/2026', '4 maart 2026', '46085'];
		await take(['soort;datum', ...forms.map((form) => `lezing;${form}`)].join('\n'));
		expect((await bodies()).map(({ from }) => from)).toEqual(forms.map(() => '2026-03-04'));
	});

	test.each<[string, string]>([
		['nothing', ''],
		['nothing', 'soort;datum'],
		['wrong-separator', 'soort,datum\nlezing,2020'],
		['wrong-separator', 'soort|datum\nlezing|2020'],
		['column-unknown', 'soort;datum;kleur\nlezing;2020;rood'],
		['column-twice', 'soort;datum;datum\nlezing;2020;2020'],
		['column-missing', 'titel;datum\nlezing;2020'],
		['quote-not-closed', 'soort;datum\n"lezing;2020'],
		['too-many-lines', `soort;datum\n${'lezing;2020\n'.repeat(5001)}`],
		['too-large', 'x'.repeat(10_000_000)]
	])('a text is refused as a whole: %s (%#)', async (refused, text) => {
		for (const answer of [await preview(text), await take(text)])
			expect(answer).toMatchObject({ ok: false, refused });
		expect(await traces()).toBe(0);
	});

	test('10 MB, a spreadsheet and a picture are no file of activities', async () => {
		const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
		const xlsx = bytesOf('PK\u0003\u0004 and more');
		expect(await upload(new Uint8Array(10_000_000))).toMatchObject({ refused: 'file-too-large' });
		expect(await upload(xlsx)).toMatchObject({ refused: 'spreadsheet-file' });
		expect(await upload(png)).toMatchObject({ refused: 'no-text' });
	});

	test('a request that the server cuts off is too large as well', async () => {
		const cut = { formData: () => Promise.reject(Object.assign(new Error(), { status: 413 })) };
		expect(await sentForm(cut as unknown as Request)).toBeUndefined();
		const broken = { formData: () => Promise.reject(new Error('broken')) };
		await expect(sentForm(broken as unknown as Request)).rejects.toThrow('broken');
	});

	test('every problem has its sentence in every language', () => {
		for (const language of ['nl', 'easy', 'en'] as const) {
			expect(Object.keys(registerProblems[language])).toEqual(
				expect.arrayContaining([...lineProblems])
			);
			expect(registerImport[language]['quote-not-closed']).not.toBe('');
		}
	});
});

describe('a good file', () => {
	test('may be of any spreadsheet: UTF-8, UTF-16 and the Windows alphabet', async () => {
		const text = 'soort;datum;titel\nlezing;2020;Eén café';
		const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
		const windows = Buffer.from(text, 'latin1');
		for (const bytes of [
			bytesOf(`\ufeff${text}`),
			Uint8Array.from(wide),
			Uint8Array.from(windows)
		]) {
			const sent = await upload(bytes);
			const seen = sent.ok ? await preview(sent.text) : undefined;
			expect(seen).toMatchObject({ fresh: [{ activity: { title: 'Eén café' } }] });
		}
		const pasted = new FormData();
		pasted.set('text', text);
		expect(await sentText(pasted)).toEqual({ ok: true, text });
	});

	test('is shown first: what is new, what is there, and what looks like it', async () => {
		await take('soort;datum;deelnemers\nworkshop;4-3-2026;10\nlezing;2020;5\nlezing;2020;5');
		const [meeting] = await database.db
			.insert(liveActivity)
			.values({ heldOn: '2026-05-01', form: 'room', kind: 'team', unitId: desk })
			.returning();
		const file = [
			'soort;datum;deelnemers;afdeling',
			'lezing;2020;5;',
			'lezing;2020;5;',
			'lezing;2020;5;',
			'workshop;4-3-2026;11;',
			'teamgesprek;1-5-2026;8;Balie',
			'campagne;2024;niet geteld;"wegen, groen en water"'
		].join('\n');
		const seen = await preview(file);
		expect(seen).toMatchObject({
			...{ ok: true, known: [2, 3] },
			fresh: [
				{ line: 4, alike: [{ source: 'entry' }, { source: 'entry' }] },
				{ line: 5, alike: [{ source: 'entry' }] },
				{ line: 6, alike: [{ source: 'live', id: meeting!.id }] },
				{ line: 7, alike: [], activity: { people: { kind: 'not-counted' } } }
			],
			years: [{ year: 2026 }, { year: 2024 }, { year: 2020 }]
		});
		expect(await take(file)).toMatchObject({ rows: 4, year: 2026 });
		expect(await take(file)).toMatchObject({ ok: true, change: null, rows: 0 });
		expect(await bodies()).toHaveLength(7);
	});

	test('is one act, and taken back as one', async () => {
		const taken = await take(among());
		expect(await bodies()).toHaveLength(40);
		const change = taken.ok ? taken.change! : '';
		expect(await turnBack(database.db, irene, change, 'undo', today)).toEqual({ ok: true });
		expect(await bodies()).toEqual([]);
	});

	test('the whole register comes out as a file that goes in unchanged', async () => {
		const heads =
			'soort;titel;datum;t/m;afdeling;thema;deelnemers;bijeenkomsten;digitaal;live;waardering;aantal waarderingen;editie;opmerking';
		await take(
			[
				heads,
				'oath;;2021;;;;173;;92;81;;;;"Regel een',
				'regel ""twee"""',
				"themaweek;'=1+1;9-9-2024;13-9-2024;Wegen, groen en water;ai|melden;circa 700;;;;8,5;12;5;'-min",
				"lezing;'s Ochtends;4-3-2026;;Balie;AI en algoritmes;0;0;;;;;;",
				"moreel beraad;''=x;1-1-1995;;;;niet geteld;;;;;;;@iemand"
			]
				.join('\n')
				.replace('@iemand', "'@iemand")
		);
		const before = await bodies();
		expect(before).toHaveLength(4);
		const file = await (await registerFile(database.db, library, irene, today)).text();
		expect(await preview(file)).toMatchObject({ ok: true, fresh: [], known: [2, 3, 4, 6] });
		await database.sql`delete from activity`;
		expect(await take(file)).toMatchObject({ ok: true, rows: 4 });
		expect(await bodies()).toEqual(expect.arrayContaining(before));
		for (const line of file.split('\r\n').slice(1)) expect(line).not.toMatch(/(^|;)"?[=+@-]/);
	});

	test('the example is one', async () => {
		expect(await preview(await exampleFile().text())).toMatchObject({ ok: true, known: [] });
	});
});
