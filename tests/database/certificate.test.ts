import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { certificateFile } from '#lib/server/certificate-pdf.ts';
import { proofOf } from '#lib/server/certificates.ts';
import { seedDemo } from '#lib/server/demo/seed.ts';
import { freshDatabase } from '../support/database.ts';

const origin = 'https://tweesprong.example';
let database: Awaited<ReturnType<typeof freshDatabase>>;
let owner: { personId: string; name: string; programme: string; code: string };

beforeAll(async () => {
	database = await freshDatabase();
	await seedDemo(database.db, library, { people: 60, today: '2026-11-22' });
	const [row] = await database.sql<(typeof owner)[]>`
		select p.id as "personId", p.given_name || ' ' || p.family_name as name, e.programme, c.code
		from certificate c join enrolment e on e.id = c.enrolment_id join person p on p.id = e.person_id
		where e.programme = 'welkom' order by e.completed_on desc, c.code limit 1`;
	owner = row!;
});
afterAll(() => database.close());

const file = (
	personId: string,
	language: 'nl' | 'easy' | 'en' = 'nl',
	programme = owner.programme
) =>
	certificateFile(
		database.db,
		library,
		{ personId, name: owner.name, language },
		programme,
		origin
	);

async function textOf(pdf: Uint8Array): Promise<string> {
	const document = await getDocument({ data: pdf, verbosity: 0 }).promise;
	const { items } = await (await document.getPage(1)).getTextContent();
	return items.map((item) => ('str' in item ? item.str : '')).join(' ');
}

test('who completed a programme has a certificate whose code proves the same', async () => {
	const made = await file(owner.personId);
	const text = await textOf(made!.pdf);
	const proof = await proofOf(database.db, owner.code);
	expect(text).toContain(owner.name);
	expect(text).toContain(proof!.title);
	expect(text).toContain(owner.code);
	expect(text).toContain('tweesprong.example/certificate');
	expect(made!.filename).toBe(`bewijs-welkom-${proof!.completedOn}.pdf`);
});

test('it speaks the language of its owner; easy Dutch is the Dutch one', async () => {
	const [nl, easy, en] = await Promise.all([
		file(owner.personId),
		file(owner.personId, 'easy'),
		file(owner.personId, 'en')
	]);
	expect(easy).toEqual(nl);
	expect(await textOf(en!.pdf)).toContain('Certificate of participation');
	expect(en!.filename).toMatch(/^certificate-welkom-/);
});

test('without a completion there is none: not for somebody else, not for another programme', async () => {
	const [newcomer] = await database.sql<{ id: string }[]>`
		select id from person p where not exists (select from enrolment e where e.person_id = p.id) limit 1`;
	expect(await file(newcomer!.id)).toBeUndefined();
	expect(await file(owner.personId, 'nl', 'no-such-programme')).toBeUndefined();
});
