import { afterAll, beforeAll, expect, test } from 'vitest';
import { layers } from '#lib/house-style/sheet.ts';
import { accentInForce, logoAnswer, sheetAnswer, styleOnPage } from '#lib/server/style/in-force.ts';
import { readStyleForm } from '#lib/server/style/form.ts';
import { resetStyle, saveStyle, styleToEdit, undoStyle } from '#lib/server/style/style.ts';
import { freshDatabase } from '../support/database.ts';
import { makeTown } from './small-town.ts';

const on = '2026-11-22';
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>';

/** One transparent pixel. */
const png =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let admin: string;

beforeAll(async () => {
	database = await freshDatabase();
	const town = makeTown(database.db);
	admin = await town.person(await town.unit('Noord'), 'Beheerder');
});
afterAll(() => database.close());

/** Fills the form in and sends it. @returns what is wrong with it */
async function save(fields: Record<string, string | File>) {
	const form = new FormData();
	for (const [name, value] of Object.entries({ accent: '', tokens: '', ...fields }))
		form.set(name, value);
	return saveStyle(database.db, admin, await readStyleForm(form), on);
}
const page = () => styleOnPage(database.db, 'nl');
const sheet = async () => (await sheetAnswer(database.db, null)).text();

test('without a house style everything is our own', async () => {
	expect(await page()).toEqual({
		...{ product: 'Tweesprong', logo: null, sheet: null, help: '', footer: '' }
	});
	expect(await sheet()).toBe('');
	expect(await logoAnswer(database.db, null)).toBeUndefined();
	expect(await undoStyle(database.db, admin, on)).toBe(false);
});

test('a colour, a logo, a name and texts are on every page, and each change is in the log', async () => {
	const logo = new File([svg], 'logo.svg', { type: 'text/html' });
	const texts = { productName: ' Kompas ', help: 'Bel 1234', footer: 'Van ons', footerEn: 'Ours' };
	expect(await save({ accent: '#7A1FA2', logo, ...texts })).toBeUndefined();
	expect(await page()).toEqual({
		...{ product: 'Kompas', logo: '/logo?v=1', sheet: '/house-style.css?v=1' },
		...{ help: 'Bel 1234', footer: 'Van ons' }
	});
	expect((await styleOnPage(database.db, 'en')).footer).toBe('Ours');
	expect(await sheet()).toContain('--basis-color-accent-1-color-default:#');
	expect(await accentInForce(database.db)).toMatch(/^#(?!0f5055)/);
	const lines = await database.sql`select action, object from audit_log`;
	expect(lines).toEqual([{ action: 'change-style', object: 'house-style' }]);
});

test('the logo is given as what its bytes are, under a policy that lets it run nothing', async () => {
	const answer = (await logoAnswer(database.db, null))!;
	expect(answer.headers.get('content-type')).toBe('image/svg+xml');
	expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*; sandbox$/);
	expect(await answer.text()).toContain('<path');
	const etag = answer.headers.get('etag');
	expect((await logoAnswer(database.db, etag))!.status).toBe(304);
	expect((await sheetAnswer(database.db, etag)).status).toBe(304);
});

test('what does not fit is said by field, and nothing is kept', async () => {
	const before = await styleToEdit(database.db);
	expect(await save({ accent: 'paars' })).toEqual({ accent: 'no-colour' });
	expect(await save({ tokens: '--basis-a: url(x);' })).toEqual({
		tokens: [{ line: 1, kind: 'not-safe' }]
	});
	expect(await save({ tokens: '--basis-color-accent-1-color-default: #fff;' })).toEqual({
		contrast: ['link', 'link-on-wash']
	});
	expect(await save({ logo: new File(['x'], 'logo.svg') })).toMatchObject({ logo: 'no-image' });
	const large = new File([new Uint8Array(300_000)], 'logo.png');
	expect(await save({ logo: large })).toMatchObject({ logo: 'too-large' });
	expect(await save({ productName: 'x'.repeat(41) })).toEqual({ texts: ['productName'] });
	expect(await styleToEdit(database.db)).toEqual(before);
});

test('a next change keeps the logo, and can be undone; the usual style comes back whole', async () => {
	const own = new File(['--basis-color-accent-1-color-default: #003366;'], 'tokens.css');
	expect(await save({ noAccent: 'on', tokensFile: own })).toBeUndefined();
	expect(await page()).toMatchObject({ product: 'Tweesprong', logo: '/logo?v=2' });
	expect(await sheet()).toBe(
		`${layers}\n@layer organisation{.voorbeeld-theme{--basis-color-accent-1-color-default:#003366;}}\n`
	);
	expect(await undoStyle(database.db, admin, on)).toBe(true);
	expect(await page()).toMatchObject({ product: 'Kompas', logo: '/logo?v=3' });
	await resetStyle(database.db, admin, on);
	expect(await page()).toMatchObject({ product: 'Tweesprong', logo: null, sheet: null });
	expect(await save({ logo: new File([Buffer.from(png, 'base64')], 'logo') })).toBeUndefined();
	expect((await logoAnswer(database.db, null))!.headers.get('content-type')).toBe('image/png');
	expect(await save({ noLogo: 'on' })).toBeUndefined();
	expect(await page()).toMatchObject({ logo: null });
});

test('the last revisions stay, older ones are forgotten', async () => {
	for (let time = 0; time < 12; time++) await resetStyle(database.db, admin, on);
	const [row] = await database.sql`select count(*)::int from house_style`;
	expect(row).toEqual({ count: 11 });
});
