import { afterAll, beforeAll, expect, test } from 'vitest';
import { mostBytes } from '#lib/server/staff/decode.ts';
import { freshDatabase } from '../support/database.ts';
import { staffDesk } from '../support/staff.ts';
import { makeTown, today } from './small-town.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let desk: ReturnType<typeof staffDesk>;

beforeAll(async () => {
	database = await freshDatabase();
	const town = makeTown(database.db);
	const personId = await town.person(await town.unit('Noord'), 'Bos');
	desk = staffDesk(database.db, { personId, number: '1', whole: true, today });
});
afterAll(() => database.close());

const heads = 'Personeelsnummer;Voornaam;Achternaam;Afdelingscode;Soort dienstverband';
const good = `${heads}\n1;Sam;Bos;Noord;Ambtenaar\n`;
const stored = () => database.sql`
	select (select count(*)::int from person) as people, (select count(*)::int from employment) as jobs,
		(select count(*)::int from unit_period) as units`;

test.each<[string, string | Uint8Array, object]>([
	['an empty file', '', { refused: 'empty' }],
	['a spreadsheet', Buffer.from('504b03041400', 'hex'), { refused: 'spreadsheet' }],
	['bytes that are no text', Buffer.from('%PDF-1.7\n\0\x01\x02'), { refused: 'no-text' }],
	['a file of more than 10 MB', 'x'.repeat(mostBytes + 1), { refused: 'too-large' }],
	[
		'a quotation mark that stays open',
		`${good}2;"Sam;Vos;Noord;Inhuur\n`,
		{ refused: 'quotes', line: 3 }
	],
	[
		'a quotation mark in the middle',
		`${good}2;Sa"m;Vos;Noord;Inhuur\n`,
		{ refused: 'quotes', line: 3 }
	],
	['heads and nothing else', heads, { refused: 'no-lines' }],
	['one column', 'Personeelsnummer\n1\n2\n', { refused: 'one-column' }],
	[
		'a file of far too many lines',
		`${heads}\n${'1;Sam;Bos;Noord;Inhuur\n'.repeat(20_001)}`,
		{ refused: 'too-many-lines' }
	]
])('%s is refused in plain words', async (_, content, refusal) => {
	const before = await stored();
	expect(await desk.bring(content)).toMatchObject({ ok: false, file: refusal });
	expect(await stored()).toEqual(before);
});

test.each<[string, string, object]>([
	[
		'cells too many',
		'2;Sam;Vos;Noord;Inhuur;te;veel',
		{ reason: 'too-many-cells', value: 'te veel' }
	],
	['a formula', '2;Sam;=HYPERLINK("x");Noord;Inhuur', { reason: 'formula', column: 'familyName' }],
	['a unit that is not there', '2;Sam;Vos;Nord;Inhuur', { reason: 'unit-unknown', value: 'Nord' }],
	['a person told in two ways', '1;Sam;Vos;Noord;Inhuur', { reason: 'person-differs', other: '2' }],
	['a line twice', '1;Sam;Bos;Noord;Ambtenaar', { reason: 'line-twice', other: '2' }]
])('a list with %s says where, and does nothing', async (_, line, problem) => {
	const before = await stored();
	const { id, stage } = await desk.open(`${good}${line.replace(/"/g, '')}\n`);
	expect(stage).toMatchObject({ stage: 'problems', total: 1, problems: [{ line: 3, ...problem }] });
	expect(await desk.take(id, { mark: '' })).toEqual({ ok: false, refused: 'problems' });
	expect(await stored()).toEqual(before);
});

test.each<[string, Uint8Array]>([
	['UTF-8', Buffer.from(name(';'))],
	['UTF-8 with a mark', Buffer.from(`\ufeff${name(',')}`)],
	['Windows-1252', Buffer.from(name('\t'), 'latin1')],
	['UTF-16', Buffer.from(`\ufeff${name('\t')}`, 'utf16le')],
	['a first line that names the separator', Buffer.from(`sep=|\r\n${name('|')}`)]
])('%s is read', async (_, bytes) => {
	const { preview } = await desk.preview(bytes, { part: true });
	expect(preview.people).toMatchObject([
		{ sort: 'joins', lines: [{ name: 'Renée Coëlho', number: '7' }] }
	]);
});

function name(separator: string): string {
	return [heads, '7;Renée;Coëlho;Noord;Inhuur'].join('\r\n').replaceAll(';', separator);
}

test('line ends within quotation marks do not move the numbers of lines', async () => {
	const { stage } = await desk.open(
		`${heads}\n1;"Sam\n";Bos;Noord;Ambtenaar\n\n2;An;Vos;X;Inhuur\n`
	);
	expect(stage).toMatchObject({ problems: [{ line: 5, value: 'X' }] });
});
