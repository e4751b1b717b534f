import type { Block, Book } from '#lib/report/book/book.ts';
import { canonical } from '#lib/drafting/canonical.ts';
import { realSheets } from '#lib/report/sheet/report-tables.fixture.ts';
import type { Sheet } from '#lib/report/sheet/sheet.ts';

const source = 'Geteld in Tweesprong, op de dag van het feit.';
const sheet = (id: string): Sheet => realSheets.find((one) => one.id === id)!;

/** A text with everything that a writer may use. */
const markdown = `Dit verslag gaat over **integriteit**: wat we *deden* en wat we leerden.

## Wat we willen

1. Over lastige keuzes praten.
2. Weten waar je terecht kunt.

### In het klein

- met elkaar
- met een [vertrouwenspersoon](https://zandermeer.example/vertrouwenspersoon)

> Een goed gesprek begint met een vraag.

En <b>dit</b> is geen opmaak, net als #panic("dit") en $dit$.`;

const remarked: Sheet = {
	...sheet('t15'),
	id: 'remarked',
	title: 'Maatregelen met opmerkingen',
	rows: sheet('t15').rows.map((row, at) => ({
		...row,
		entries: row.entries.map(({ cell }) => ({
			cell: at === 1 ? { kind: 'dash' as const } : cell,
			note: at < 2 ? `Opmerking ${at + 1}\n= tweede regel` : ''
		}))
	}))
};

const tables = [...realSheets, remarked].map((one): Block => ({
	kind: 'table',
	id: one.id,
	sheet: one,
	source
}));

/** A book with a block of every kind, every real table, changes and an appendix. */
export const wholeBook: Book = {
	schema: 1,
	language: 'nl',
	title: 'Integriteit in Zandermeer',
	subtitle: 'Verslag aan de raad',
	organisation: 'Gemeente Zandermeer',
	years: [2025, 2026],
	countedOn: '2026-12-31',
	edition: 2,
	publishedOn: '2027-03-09',
	signedBy: 'I. de Boer, gemeentesecretaris',
	chapters: [
		{
			id: 'policy',
			kind: 'policy',
			title: 'Beleid en visie',
			blocks: [
				{ kind: 'text', id: 'text', markdown },
				{
					kind: 'number',
					id: 'number',
					label: 'Medewerkers die meededen',
					written: 'circa 1.200',
					source
				},
				{
					kind: 'quote',
					id: 'quote',
					question: 'Mag je een etentje aannemen van een aannemer?',
					arguments: 'Je wilt niets verschuldigd zijn.\nNee zeggen is ook een boodschap.',
					agreement: 'We zeggen nee, en we zeggen waarom.',
					source
				}
			]
		},
		{
			id: 'reports',
			kind: 'reports',
			title: 'Meldingen en maatregelen',
			blocks: [
				...tables,
				{
					kind: 'chart',
					id: 'line',
					form: 'line',
					sheet: { ...sheet('t08'), title: 'Meldingen door de jaren' },
					alt: 'Intimidatie werd van 2013 tot 2017 steeds vaker gemeld: van 30 naar 64.',
					source
				},
				{
					kind: 'chart',
					id: 'bars',
					form: 'bars',
					sheet: { ...sheet('t10'), id: 'other', title: 'Wie meldde', totalLabel: 'Samen' },
					alt: 'De meeste meldingen kwamen van diensten zelf.',
					source
				}
			]
		},
		{
			id: 'plan',
			kind: 'plan',
			title: 'Jaarplan',
			blocks: [
				{
					kind: 'plan',
					id: 'plan',
					years: [2026, 2027],
					source,
					rows: [
						{
							pillar: 'protect',
							topic: 'Gedragscode',
							state: 'Staat op intranet',
							action: 'Bespreken in elk team',
							owner: 'integriteitscoördinator',
							status: [
								{ year: 2026, indicator: 'priority', note: '' },
								{ year: 2027, indicator: 'done', note: 'in maart' }
							]
						},
						{
							pillar: 'stimulate',
							topic: 'Dilemmatraining',
							state: '',
							action: '',
							owner: '',
							status: [{ year: 2027, indicator: 'later', note: '' }]
						}
					]
				}
			]
		}
	],
	changes: [
		{
			chapter: 'Meldingen en maatregelen',
			what: 'changed',
			place: 'Maatregelen 2021, gesprek met leidinggevende, aantal',
			was: '1',
			becomes: '(leeg)'
		}
	],
	appendices: [
		{
			id: '0b0c0d0e-1111-4222-8333-444455556666',
			title: 'Gedragscode',
			sha256: 'a'.repeat(64),
			bytes: 1000
		}
	]
};

/** The same book with the keys of every object in another order, as a database may give it back. */
export const reordered = JSON.parse(canonical(wholeBook)) as Book;
