import { texts } from './language.ts';

/** Checking the code of a certificate, by anyone who holds one. */
export const certificate = texts(
	{
		title: 'Controleer een bewijs',
		lead: 'Op elk bewijs van afronding staat een code. Typ hem hier over.',
		code: 'Code van het bewijs',
		hint: '16 letters en cijfers. Hoofdletters, streepjes en spaties maken niet uit.',
		submit: 'Controleer',
		needCode: 'Vul de code in die op het bewijs staat.',
		right: 'Dit bewijs klopt',
		rightLead: (name: string) => `${name} rondde dit programma af.`,
		name: 'Naam',
		programme: 'Programma',
		version: 'Versie',
		completedOn: 'Afgerond op',
		organisation: 'Organisatie',
		nothingElse: 'Meer kun je hier niet zien. Een bewijs zegt niets over wat iemand koos.',
		unknown: 'Deze code kennen we niet',
		unknownLead:
			'Kijk of je een letter of cijfer verkeerd overtypte. Spaties en streepjes maken niet uit.',
		unknownMore:
			'Klopt de code toch? Vraag dan aan degene van wie het bewijs is om het opnieuw te downloaden.',
		withdrawn: 'Dit bewijs geldt niet meer',
		withdrawnLead: 'De organisatie heeft deze afronding later verbeterd.',
		withdrawnMore: 'Vraag degene van wie het bewijs is of er een nieuw bewijs is.',
		again: 'Controleer een andere code'
	},
	{
		title: 'Check a certificate',
		lead: 'Every certificate has a code. Type it here.',
		code: 'Code of the certificate',
		hint: '16 letters and digits. Capitals, dashes and spaces do not matter.',
		submit: 'Check',
		needCode: 'Enter the code that is on the certificate.',
		right: 'This certificate is genuine',
		rightLead: (name: string) => `${name} finished this programme.`,
		name: 'Name',
		programme: 'Programme',
		version: 'Version',
		completedOn: 'Finished on',
		organisation: 'Organisation',
		nothingElse: 'You cannot see more here. A certificate says nothing about what somebody chose.',
		unknown: 'We do not know this code',
		unknownLead: 'See whether you mistyped a letter or digit. Spaces and dashes do not matter.',
		unknownMore:
			'Is the code right after all? Ask the owner of the certificate to download it again.',
		withdrawn: 'This certificate no longer counts',
		withdrawnLead: 'The organisation corrected this completion later.',
		withdrawnMore: 'Ask the owner of the certificate whether there is a new one.',
		again: 'Check another code'
	},
	{
		lead: 'Op een bewijs staat een code. Typ de code hier.',
		hint: '16 letters en cijfers.',
		needCode: 'Typ de code van het bewijs.',
		rightLead: (name: string) => `${name} is klaar met dit programma.`,
		nothingElse: 'Meer zie je hier niet.',
		unknownLead: 'Kijk nog een keer goed. Typ de code opnieuw.',
		unknownMore: 'Klopt de code? Vraag dan om een nieuw bewijs.'
	}
);
