import type { Block } from '#lib/report/book/book.ts';
import type { ChangeWords } from '#lib/report/book/changes.ts';
import { longDate } from './format.ts';
import { texts } from './language.ts';
import { chartName } from './report-book.ts';
import { yearPlan } from './year-plan.ts';

const words = texts(
	{
		chapter: 'Hoofdstuk',
		title: 'Titel van het hoofdstuk',
		order: 'Volgorde',
		text: 'Tekst',
		otherLooks: 'Alleen de opmaak is anders.',
		reportTitle: 'Titel van het verslag',
		subtitle: 'Ondertitel',
		organisation: 'Organisatie',
		years: 'Jaren',
		countedOn: 'Mensen en afdelingen geteld op',
		language: 'Taal',
		appendix: 'Bijlage',
		newFile: (title: string) => `${title} (een ander bestand)`,
		tableTitle: 'titel',
		rowHead: 'kop boven de rijen',
		note: 'opmerking',
		row: 'rij',
		column: 'kolom',
		emptyCell: '(leeg)',
		source: 'herkomst',
		drawing: 'soort grafiek',
		description: 'beschrijving',
		label: 'wat het getal is',
		question: 'de vraag',
		argumentsOf: 'hoe collega’s erover dachten',
		agreement: 'wat ze afspraken',
		pillar: 'pijler',
		dutch: 'Nederlands',
		english: 'Engels',
		plan: 'Jaarplan',
		quote: (question: string) => `Uit het casusboek: ${question}`
	},
	{
		chapter: 'Chapter',
		title: 'Title of the chapter',
		order: 'Order',
		text: 'Text',
		otherLooks: 'Only the formatting is different.',
		reportTitle: 'Title of the report',
		subtitle: 'Subtitle',
		organisation: 'Organisation',
		years: 'Years',
		countedOn: 'People and units counted on',
		language: 'Language',
		appendix: 'Appendix',
		newFile: (title) => `${title} (another file)`,
		tableTitle: 'title',
		rowHead: 'head above the rows',
		note: 'note',
		row: 'row',
		column: 'column',
		emptyCell: '(empty)',
		source: 'source',
		drawing: 'kind of chart',
		description: 'description',
		label: 'what the number is',
		question: 'the question',
		argumentsOf: 'what colleagues thought',
		agreement: 'what they agreed',
		pillar: 'pillar',
		dutch: 'Dutch',
		english: 'English',
		plan: 'Year plan',
		quote: (question) => `From the case book: ${question}`
	}
);

/** What a list of changes says, in the language of a report. */
export function changeWords(language: 'nl' | 'en'): ChangeWords {
	const [t, plan] = [words[language], yearPlan[language]];
	return {
		...t,
		tongue: language,
		languageName: (code) => (code === 'nl' ? t.dutch : t.english),
		day: (day) => longDate(day, language),
		drawingOf: (form) => chartName(form, language),
		nameOf,
		state: plan.state,
		action: plan.action,
		owner: plan.owner,
		pillarName: (pillar) => plan[pillar],
		indicatorName: (indicator) => plan[indicator]
	};

	function nameOf(block: Block): string {
		switch (block.kind) {
			case 'text':
				return t.text;
			case 'table':
			case 'chart':
				return block.sheet.title;
			case 'number':
				return block.label;
			case 'plan':
				return t.plan;
			case 'quote':
				return t.quote(shortened(block.question));
		}
	}
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text);
