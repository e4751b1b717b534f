import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { findCounted, unitTable } from '#lib/server/hr.ts';
import { peopleCsv, unitsCsv } from '#lib/server/hr-csv.ts';
import { readFilter } from '#lib/server/hr-filter.ts';
import type { CountedProgramme } from '#lib/server/hr-question.ts';
import { takePeople } from '#lib/server/hr-people.ts';
import { freshDatabase } from '../support/database.ts';
import { everyone, makeTown, today } from './small-town.ts';

const filter = { ...readFilter(new URLSearchParams(), today), tree: true };
const source = { programme: everyone, filter, labels: library.vocabulary.personKinds };
let database: Awaited<ReturnType<typeof freshDatabase>>;
let programme: CountedProgramme;
let bos: string;

beforeAll(async () => {
	database = await freshDatabase();
	const town = makeTown(database.db);
	await town.publish();
	const ruimte = await town.unit('Ruimte');
	const noord = await town.unit('Noord', ruimte);
	bos = await town.person(noord, 'Bos');
	await town.completed(bos, '2026-02-03');
	await town.person(noord, 'Dekker', 'hired');
	await town.person(ruimte, 'Mulder');
	await town.person(await town.unit('Zuid'), 'Visser');
	const found = await findCounted(database.db, 'welkom', today);
	if (found?.state === 'counted') ({ programme } = found);
});
afterAll(() => database.close());

test('the file of people opens in a Dutch spreadsheet', async () => {
	const rows = await takePeople(database.db, { personId: bos, scope: null }, programme, filter);
	const answer = peopleCsv(source, rows!);
	expect(answer.headers.get('content-disposition')).toBe(
		`attachment; filename="afronding-welkom-${today}-personen.csv"`
	);
	const bytes = new Uint8Array(await answer.arrayBuffer());
	expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const [heads, ...body] = parse(new TextDecoder().decode(bytes), { delimiter: ';' }) as string[][];
	expect(heads!.join()).toBe(
		'Geteld op,Programma,Personeelsnummer,Naam,Afdeling,Soort medewerker,Verplicht,Stand,Afgerond op,Uiterlijk op'
	);
	expect(body[0]).toEqual([
		today,
		'Welkom',
		'1',
		'Sam Bos',
		'Noord',
		'Ambtenaar',
		'ja',
		'Afgerond',
		'2026-02-03',
		''
	]);
	expect(body).toHaveLength(4);
});

test('the file of units holds the whole tree and its total', async () => {
	const table = await unitTable(database.db, null, programme, filter);
	const answer = unitsCsv(source, table);
	const rows = parse(await answer.text(), { delimiter: ';', bom: true, columns: true }) as Record<
		string,
		string
	>[];
	expect(
		rows.map((row) => [row.Niveau, row.Afdeling, row['Valt onder'], row['Moet dit doen']])
	).toEqual([
		['Directie', 'Ruimte', '', '3'],
		['Rechtstreeks', 'Direct bij Ruimte', 'Ruimte', '1'],
		['Team', 'Noord', 'Ruimte', '2'],
		['Directie', 'Zuid', '', '1'],
		['Totaal', 'Hele organisatie', '', '4']
	]);
	expect(rows.at(-1)).toMatchObject({
		'Geteld op': today,
		Afgerond: '1',
		'Nog niet': '3',
		Percentage: '25'
	});
});
