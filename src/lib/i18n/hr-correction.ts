import { texts } from './language.ts';

/** HR puts a completion right. */
export const hrCorrection = texts(
	{
		title: 'Verbeter een afronding',
		addTitle: 'Voeg een afronding toe',
		of: (name: string) => `Van ${name}.`,
		now: 'Zo staat het er nu',
		what: 'Wat klopt er niet?',
		change: 'De datum is verkeerd',
		changeHint: 'Het bewijs met de oude datum geldt dan niet meer. Er komt een nieuw bewijs.',
		remove: 'Dit is niet afgerond',
		removeHint:
			'Alles van deze keer gaat weg, ook het bewijs. Het begint dan weer van voren af aan.',
		programme: 'Programma',
		day: 'Op welke dag was het klaar?',
		reason: 'Waarom verbeter je dit?',
		reasonHint:
			'De persoon zelf en de auditor kunnen dit lezen. Schrijf niets over gezondheid of privé.',
		sure: 'Ja, haal deze afronding weg',
		sureHint: 'Je vinkt dit alleen aan als het niet is afgerond.',
		save: 'Bewaar de verbetering',
		back: (name: string) => `Terug naar ${name}`,
		undoable: 'Je kunt dit later terugdraaien. De verbetering zelf blijft bewaard.',
		'no-day': 'Vul een datum in.',
		future: 'Deze dag moet nog komen.',
		'no-reason': 'Schrijf in een paar woorden waarom. Minstens 10 letters.',
		'reason-long': 'Dit is te lang. Maak er minder dan 500 letters van.',
		'no-programme': 'Kies een programma.',
		'not-sure': 'Vink aan dat je dit zeker weet.',
		yourself: 'Dit gaat over jezelf. Vraag een collega van HR om het te verbeteren.',
		gone: 'Deze afronding is er niet meer. Ga terug en kijk opnieuw.',
		'same-day': 'Dit is dezelfde datum. Er is niets om te verbeteren.',
		'day-taken': 'Op deze dag is dit programma al afgerond.'
	},
	{
		title: 'Correct a completion',
		addTitle: 'Add a completion',
		of: (name: string) => `Of ${name}.`,
		now: 'As it is now',
		what: 'What is wrong?',
		change: 'The date is wrong',
		changeHint: 'The certificate with the old date no longer counts. There will be a new one.',
		remove: 'This was not finished',
		removeHint: 'Everything of this turn goes, the certificate too. It then begins all over again.',
		programme: 'Programme',
		day: 'On which day was it finished?',
		reason: 'Why do you correct this?',
		reasonHint:
			'The person and the auditor can read this. Write nothing about health or private life.',
		sure: 'Yes, remove this completion',
		sureHint: 'Tick this only if it was not finished.',
		save: 'Keep the correction',
		back: (name: string) => `Back to ${name}`,
		undoable: 'You can undo this later. The correction itself stays on record.',
		'no-day': 'Enter a date.',
		future: 'That day is still to come.',
		'no-reason': 'Write why in a few words. At least 10 letters.',
		'reason-long': 'This is too long. Use fewer than 500 letters.',
		'no-programme': 'Choose a programme.',
		'not-sure': 'Tick that you are sure.',
		yourself: 'This is about you. Ask a colleague of HR to correct it.',
		gone: 'This completion is no longer there. Go back and look again.',
		'same-day': 'This is the same date. There is nothing to correct.',
		'day-taken': 'This programme was finished on this day already.'
	}
);
