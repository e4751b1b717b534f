import type { ChangeWords } from './changes.ts';

/** Words for a list of changes, as a Dutch report has them. */
export const changeWords: ChangeWords = {
	chapter: 'Hoofdstuk',
	title: 'Titel van het hoofdstuk',
	order: 'Volgorde',
	text: 'Tekst',
	otherLooks: 'Alleen de opmaak is anders.',
	reportTitle: 'Titel van het verslag',
	subtitle: 'Ondertitel',
	organisation: 'Organisatie',
	years: 'Jaren',
	countedOn: 'Geteld op',
	language: 'Taal',
	appendix: 'Bijlage',
	newFile: (title) => `${title} (een ander bestand)`,
	languageName: (language) => language,
	day: (day) => day,
	tableTitle: 'titel',
	rowHead: 'kop boven de rijen',
	note: 'opmerking',
	row: 'rij',
	column: 'kolom',
	emptyCell: '(leeg)',
	tongue: 'nl',
	source: 'herkomst',
	drawing: 'soort grafiek',
	drawingOf: (form) => form,
	description: 'beschrijving',
	label: 'wat het getal is',
	question: 'de vraag',
	argumentsOf: 'hoe collega’s erover dachten',
	agreement: 'wat ze afspraken',
	pillar: 'pijler',
	state: 'zo is het nu',
	action: 'dit gaan we doen',
	owner: 'wie',
	pillarName: (pillar) => pillar,
	indicatorName: (indicator) =>
		({ done: 'Klaar', priority: 'Gaat voor', later: 'Later' })[indicator],
	nameOf: (block) => {
		if (block.kind === 'text') return 'Tekst';
		if (block.kind === 'plan') return 'Jaarplan';
		if (block.kind === 'quote') return `Uit het casusboek: ${block.question}`;
		return block.kind === 'number' ? block.label : block.sheet.title;
	}
};
