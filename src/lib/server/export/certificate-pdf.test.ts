import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { type Certificate, writeCertificate } from './certificate-pdf.ts';

const certificate: Certificate = {
	language: 'nl',
	title: 'Bewijs van deelname: Welkom',
	organisation: 'Gemeente Zandermeer',
	product: 'Tweesprong',
	accent: '#0f5055',
	name: 'Noor Vermeer',
	programme: 'Welkom',
	completedOn: '2026-11-22',
	code: 'ABCD-EFGH-JKLM-NPQR',
	address: 'https://tweesprong.example/certificate/ABCD-EFGH-JKLM-NPQR',
	site: 'tweesprong.example/certificate',
	words: {
		heading: 'Bewijs van deelname',
		completed: 'rondde dit programma af:',
		facts: 'Afgerond op 22 november 2026, versie 1',
		meaningHeading: 'Wat dit bewijs zegt',
		meaning: 'Dit bewijs zegt dat je meedeed. Het zegt niets over je keuzes.',
		checkHeading: 'Controleer dit bewijs',
		check: 'Vul de code in op',
		drawing: 'Tekening: een weg die zich splitst.'
	}
};

async function readBack(pdf: Uint8Array) {
	const document = await getDocument({ data: pdf, verbosity: 0 }).promise;
	const page = await document.getPage(1);
	const { items } = await page.getTextContent();
	const [{ info, metadata }, links] = await Promise.all([
		document.getMetadata(),
		page.getAnnotations()
	]);
	return {
		pages: document.numPages,
		size: page.view.slice(2).map((points) => Math.round((points / 72) * 25.4)),
		text: items
			.map((item) => ('str' in item ? item.str : ''))
			.join(' ')
			.replace(/\s+/g, ' '),
		tree: await page.getStructTree(),
		info: info as Record<string, string>,
		claim: metadata?.get('pdfuaid:part'),
		links: links.map(({ url }) => url)
	};
}

type Tree = { role?: string; alt?: string; children?: Tree[] };

const all = (tree: Tree): Tree[] => [tree, ...(tree.children ?? []).flatMap(all)];

test('the certificate is one tagged A4 with a title, a language, headings and an alternative text', async () => {
	const { pages, size, tree, info, claim, links } = await readBack(writeCertificate(certificate));
	const parts = all(tree as Tree);
	expect([pages, size]).toEqual([1, [297, 210]]);
	expect(info).toMatchObject({ Title: certificate.title, Language: 'nl' });
	expect(claim).toBe('1');
	expect(parts.map(({ role }) => role).filter((role) => /^H\d$/.test(role ?? ''))).toEqual([
		'H1',
		'H2',
		'H2'
	]);
	expect(parts.find(({ role }) => role === 'Figure')?.alt).toBe(certificate.words.drawing);
	expect(links).toEqual([certificate.address]);
});

test('it names who, what, when and the code, and says what it proves', async () => {
	const { text } = await readBack(writeCertificate(certificate));
	for (const words of [
		'Noor Vermeer',
		'Welkom',
		'22 november 2026',
		'ABCD-EFGH-JKLM-NPQR',
		'niets over je keuzes'
	]) {
		expect(text).toContain(words);
	}
});

test('a name that is Typst code stays text', async () => {
	const name = '#panic("x") *bold* "quote" \\ $a$ @b <c>';
	const { text } = await readBack(writeCertificate({ ...certificate, name }));
	expect(text).toContain(name);
});

test('a name in a script that our fonts lack still gets a certificate with that name in it', async () => {
	const { text, tree } = await readBack(
		writeCertificate({ ...certificate, name: '李明 \u{1F33E}' })
	);
	expect(text).toContain('ABCD-EFGH-JKLM-NPQR');
	expect(all(tree as Tree).map(({ role }) => role)).toContain('H1');
});

test('the same certificate is the same file', () => {
	expect(writeCertificate(certificate)).toEqual(writeCertificate(certificate));
});

test('has the name and the colour of the organisation, in drawing and text', async () => {
	const own = writeCertificate({ ...certificate, product: 'Kompas', accent: '#7a1fa2' });
	const { text } = await readBack(own);
	expect(text).toContain('Kompas');
	expect(own).not.toEqual(writeCertificate({ ...certificate, product: 'Kompas' }));
});
