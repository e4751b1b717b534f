import { texts } from './language.ts';

/** The words around a video and a page of a document on a slide. */
export const slideMedia = texts(
	{
		captions: 'Ondertiteling',
		transcript: 'Lees de tekst van de video',
		onPage: 'Wat staat er op deze bladzijde?',
		show: 'Laat de bladzijde zien',
		open: 'Open het document'
	},
	{
		captions: 'Captions',
		transcript: 'Read the text of the video',
		onPage: 'What is on this page?',
		show: 'Show the page',
		open: 'Open the document'
	},
	{ onPage: 'Dit staat op het blad' }
);
