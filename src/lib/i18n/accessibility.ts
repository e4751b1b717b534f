import { texts } from './language.ts';

/** The accessibility statement, in the order of the Dutch government's model. A text of lines is a list. */
export const accessibility = texts(
	{
		title: 'Toegankelijkheid',
		lead: (organisation: string) =>
			`${organisation} wil dat iedereen Tweesprong kan gebruiken. Hier lees je hoe ver we zijn.`,
		status: 'Status',
		statusValue: 'Eerste maatregelen genomen (status C)',
		statusText:
			'Tweesprong is gemaakt volgens de regels van WCAG 2.2, niveau A en AA (EN 301 549). We hebben het zelf getest. Een onafhankelijk onderzoek van alle eisen is er nog niet.',
		tested: 'Zo is het getest',
		testedText: [
			'Elke pagina is automatisch nagekeken met axe, in het Nederlands en in het Engels. Er waren geen fouten.',
			'Alles is te bedienen met alleen het toetsenbord.',
			'Op een scherm van 320 pixels breed, of 400 % vergroot, hoef je niet opzij te schuiven.',
			'Inloggen, kiezen en afronden kan ook zonder JavaScript.',
			'De teksten zijn geschreven op taalniveau B1. Een deel is er ook in makkelijk Nederlands.'
		].join('\n'),
		limits: 'Wat nog niet goed gaat',
		limitsText: [
			'Mensen die een schermlezer gebruiken, hebben Tweesprong nog niet voor ons getest.',
			'Voorlezen gebruikt de stem van je apparaat. Heeft je apparaat die niet? Dan zie je de knop niet.',
			'De dilemma’s zijn er alleen in het Nederlands. Ook als je Engels kiest.'
		].join('\n'),
		contact: 'Kom je er niet uit?',
		contactText:
			'Vertel welke pagina het is en wat er niet lukt. Je krijgt een antwoord, of de training op een andere manier.',
		complaint:
			'Ben je niet tevreden met het antwoord? Dan kun je een klacht indienen bij je organisatie. Helpt dat niet? Ga dan naar de',
		ombudsman: 'Nationale ombudsman',
		dated: (day: string) => `Deze verklaring is van ${day}.`
	},
	{
		title: 'Accessibility',
		lead: (organisation: string) =>
			`${organisation} wants everyone to be able to use Tweesprong. Here you read how far we are.`,
		status: 'Status',
		statusValue: 'First measures taken (status C)',
		statusText:
			'Tweesprong is made by the rules of WCAG 2.2, levels A and AA (EN 301 549). We tested it ourselves. There has been no independent audit of all requirements yet.',
		tested: 'How it was tested',
		testedText: [
			'Every page was checked automatically with axe, in Dutch and in English. There were no errors.',
			'Everything works with the keyboard alone.',
			'On a screen of 320 pixels, or enlarged to 400%, you need not scroll sideways.',
			'Signing in, choosing and finishing work without JavaScript too.',
			'The texts are written at level B1. Part of them is there in easy Dutch too.'
		].join('\n'),
		limits: 'What does not go well yet',
		limitsText: [
			'People who use a screen reader have not tested Tweesprong for us yet.',
			'Reading aloud uses the voice of your device. Without one, you do not see the button.',
			'The dilemmas are in Dutch only, also when you choose English.'
		].join('\n'),
		contact: 'Does something not work?',
		contactText:
			'Tell us which page it is and what goes wrong. You will get an answer, or the training in another way.',
		complaint:
			'Are you not satisfied with the answer? Then you can complain to your organisation. After that you can turn to the',
		ombudsman: 'National Ombudsman',
		dated: (day: string) => `This statement is of ${day}.`
	},
	{
		lead: () => 'Iedereen moet Tweesprong kunnen gebruiken. Hier lees je hoe ver we zijn.',
		statusText: 'We hebben alles zelf getest. Iemand van buiten moet het nog testen.',
		testedText: [
			'Een computer keek elke pagina na. Er waren geen fouten.',
			'Je kunt alles doen met het toetsenbord.',
			'Het werkt op een kleine telefoon.',
			'Je kunt de letters groter maken.'
		].join('\n'),
		limitsText: [
			'Blinde mensen hebben dit nog niet getest.',
			'Kan je apparaat niet voorlezen? Dan zie je de knop niet.'
		].join('\n'),
		contactText: 'Lukt er iets niet? Bel of mail. Wij helpen je.',
		complaint: 'Helpt dat niet? Stuur een klacht naar je werk. Helpt dat ook niet? Ga dan naar de'
	}
);
