import { texts } from './language.ts';

/** The words of a document to read and declare. */
export const walkDocument = texts(
	{
		document: 'Het document',
		documentFacts: (version: string, date: string) => `Versie ${version} van ${date}`,
		openDocument: 'Open het document',
		declareNote:
			'Lees eerst het document. Druk daarna op de knop. Heb je nu geen tijd? Dan kun je later terugkomen.'
	},
	{
		document: 'The document',
		documentFacts: (version: string, date: string) => `Version ${version} of ${date}`,
		openDocument: 'Open the document',
		declareNote:
			'Read the document first. Then press the button. No time now? You can come back later.'
	},
	{
		openDocument: 'Lees het document',
		declareNote: 'Lees eerst het document. Druk dan op de knop.'
	}
);
