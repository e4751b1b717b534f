import { texts } from './language.ts';

/** Images, video and documents for own items. */
export const ownFiles = texts(
	{
		title: 'Beeld en film',
		lead: 'Zet hier een bestand neer. Daarna kies je het bij een uitleg.',
		none: 'Er is nog geen bestand.',
		add: 'Zet een bestand erbij',
		file: 'Bestand',
		fileHint:
			'Een beeld (png, jpg, webp, avif), een film (mp4, webm) met ondertitels (vtt), of een pdf. Hoogstens 10 MB.',
		about: 'Wat is het?',
		aboutHint: 'In een paar woorden, zodat je het terugvindt.',
		aboutShort: 'Zeg in minstens 5 tekens wat het is.',
		source: 'Van wie is het?',
		sourceHint: 'Wie maakte het, en mag je het gebruiken?',
		sourceShort: 'Zeg van wie het is.',
		noFile: 'Kies een bestand.',
		'too-large': 'Dit bestand is groter dan 10 MB. Maak het kleiner.',
		kind: 'Dit soort bestand kan niet. Kies een beeld, een film, ondertitels of een pdf.',
		addedOn: (day: string) => `Erbij gezet op ${day}.`,
		drop: 'Niet meer aanbieden',
		dropText: 'Wat al uitkwam, houdt dit bestand. Je kunt het later opnieuw erbij zetten.',
		done: 'Dat is gelukt.'
	},
	{
		title: 'Images and video',
		lead: 'Put a file here. Then choose it in an explanation.',
		none: 'There is no file yet.',
		add: 'Add a file',
		file: 'File',
		fileHint:
			'An image (png, jpg, webp, avif), a video (mp4, webm) with captions (vtt), or a PDF. At most 10 MB.',
		about: 'What is it?',
		aboutHint: 'In a few words, to find it again.',
		aboutShort: 'Say in at least 5 characters what it is.',
		source: 'Whose is it?',
		sourceHint: 'Who made it, and may you use it?',
		sourceShort: 'Say whose it is.',
		noFile: 'Choose a file.',
		'too-large': 'This file is larger than 10 MB. Make it smaller.',
		kind: 'This kind of file cannot be used. Choose an image, a video, captions or a PDF.',
		addedOn: (day: string) => `Added on ${day}.`,
		drop: 'Offer it no longer',
		dropText: 'What came out with it keeps it. You can add it again later.',
		done: 'That worked.'
	}
);
