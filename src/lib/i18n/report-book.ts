import type { ChartForm } from '#lib/report/book/book.ts';
import { texts } from './language.ts';

const drawn: Record<'nl' | 'en', Record<ChartForm, string>> = {
	nl: {
		bars: 'Staafdiagram',
		grouped: 'Staafdiagram met groepen',
		stacked: 'Gestapeld staafdiagram',
		line: 'Lijndiagram'
	},
	en: {
		bars: 'Bar chart',
		grouped: 'Grouped bar chart',
		stacked: 'Stacked bar chart',
		line: 'Line chart'
	}
};

/** What a report says around its text and its numbers, in its own language. */
export const reportBook = texts(
	{
		contents: 'Inhoud',
		draft: 'Concept',
		draftText: 'Dit verslag is nog niet gepubliceerd. De getallen kunnen nog veranderen.',
		edition: (number: number) => `Uitgave ${number}`,
		publishedOn: (day: string) => `Gepubliceerd op ${day}`,
		signedBy: 'Getekend door',
		countedOn: 'Mensen en afdelingen geteld op',
		years: (years: readonly number[]) =>
			years.length > 1 ? `over de jaren ${years.join(' en ')}` : `over het jaar ${years[0]}`,
		empty: 'In dit verslag staat nog niets.',
		sourceIs: (source: string) => `Herkomst: ${source}`,
		tableOfChart: (title: string) => `De getallen bij: ${title}`,
		quoteQuestion: 'De vraag',
		quoteArguments: 'Zo dachten collega’s erover',
		quoteAgreement: 'Dit spraken ze af',
		appendices: 'Bijlagen',
		pdfOf: (kilobytes: number) => `pdf, ${kilobytes} kB`,
		changes: 'Wat is er veranderd',
		changesText: (edition: number) => `Anders dan in uitgave ${edition}.`,
		added: 'Nieuw',
		removed: 'Weg',
		changed: 'Anders',
		was: 'Eerst',
		becomes: 'Nu',
		wholeReport: 'Het hele verslag',
		toTop: 'Terug naar de inhoud',

		plan: 'Het jaarplan van de organisatie.',
		quote: 'Het casusboek: wat een groep van deze vraag vond, zonder namen.',
		notFilledIn: 'niet bekend',
		chartAlt: (form: ChartForm, title: string, rows: number, columns: number) =>
			`${drawn.nl[form]} van ${title}, met ${rows === 1 ? '1 rij' : `${rows} rijen`} en ${columns === 1 ? '1 kolom' : `${columns} kolommen`}. Alle getallen staan in de tabel erbij.`
	},
	{
		contents: 'Contents',
		draft: 'Draft',
		draftText: 'This report has not been published yet. Its numbers may still change.',
		edition: (number) => `Edition ${number}`,
		publishedOn: (day) => `Published on ${day}`,
		signedBy: 'Signed by',
		countedOn: 'People and units counted on',
		years: (years) =>
			years.length > 1 ? `on the years ${years.join(' and ')}` : `on the year ${years[0]}`,
		empty: 'There is nothing in this report yet.',
		sourceIs: (source) => `Source: ${source}`,
		tableOfChart: (title) => `The numbers of: ${title}`,
		quoteQuestion: 'The question',
		quoteArguments: 'What colleagues thought of it',
		quoteAgreement: 'What they agreed',
		appendices: 'Appendices',
		pdfOf: (kilobytes) => `pdf, ${kilobytes} kB`,
		changes: 'What has changed',
		changesText: (edition) => `Other than in edition ${edition}.`,
		added: 'New',
		removed: 'Gone',
		changed: 'Changed',
		was: 'Before',
		becomes: 'Now',
		wholeReport: 'The whole report',
		toTop: 'Back to the contents',

		plan: 'The year plan of the organisation.',
		quote: 'The case book: what a group thought of this question, without names.',
		notFilledIn: 'not known',
		chartAlt: (form, title, rows, columns) =>
			`${drawn.en[form]} of ${title}, with ${rows === 1 ? '1 row' : `${rows} rows`} and ${columns === 1 ? '1 column' : `${columns} columns`}. All numbers are in the table beside it.`
	},
	{
		changes: 'Wat is er nu anders',
		sourceIs: (source) => `Dit getal komt van: ${source}`
	}
);

/** How a drawing is called. */
export const chartName = (form: ChartForm, language: 'nl' | 'en'): string => drawn[language][form];
