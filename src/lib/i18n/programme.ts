import { texts } from './language.ts';

/** "Mijn programma", a programme with its modules, and the page at its end. */
export const programme = texts(
	{
		mine: 'Mijn programma',
		hello: (name: string) => `Dag ${name}`,
		nextStep: 'Je volgende stap',
		allDone: 'Je bent helemaal bij',
		allDoneText: 'Er staat nu niets verplicht voor je klaar. Hieronder kun je uit jezelf verder.',
		nothing: 'Er staat nog niets voor je klaar',
		nothingText: 'Zodra er een programma voor je is, zie je het hier.',
		begin: 'Begin',
		goOn: 'Ga verder',
		look: 'Bekijk',
		again: 'Begin opnieuw',
		before: (date: string) => `Klaar vóór ${date}`,
		wasBefore: (date: string) => `Moest klaar zijn vóór ${date}`,
		doneOn: (date: string) => `Afgerond op ${date}`,
		expired: (date: string) => `Je deed dit op ${date}. Het is tijd om het nog eens te doen.`,
		minutesLeft: (minutes: number) => `Nog ongeveer ${minutes} minuten`,
		minutes: (minutes: number) => `${minutes} minuten`,
		more: 'Ook verplicht',
		optional: 'Mag je ook doen',
		finished: 'Al afgerond',
		easier: 'Liever in makkelijk Nederlands?',
		easierText: 'telt net zo goed mee. De zinnen zijn korter en het duurt minder lang.',
		secret: 'Niemand ziet wat je kiest',
		secretText:
			'Je kiest in dilemma’s. Je keuze blijft op dit apparaat. Of hij gaat weg in een dichte envelop zonder naam. Je werkgever ziet alleen of je klaar bent, en wanneer.',
		secretLink: 'Wat ziet mijn leidinggevende?',
		otherDevice: 'Verder op een ander apparaat',
		modules: 'De onderdelen',
		module: (number: number) => `Deel ${number}`,
		items: 'Onderdelen van dit deel',
		drawn: (count: number) =>
			count === 1
				? 'En 1 dilemma dat bij je werk past'
				: `En ${count} dilemma’s die bij je werk passen`,
		opensLater: 'Dit deel gaat open als je de vorige delen hebt gedaan.',
		optionalModule: 'Dit deel hoeft niet. Het mag wel.',
		meetingModule: 'Dit deel doe je samen, in een bijeenkomst.',
		meetingHow:
			'Kies een dag in de agenda en meld je aan. Zet tijdens de bijeenkomst je naam op de lijst. Dan telt het mee. Wat je kiest, staat nooit bij je naam.',
		meetingDone: 'Je was erbij.',
		toCalendar: 'Kies een dag in de agenda',
		meetingLeft: (title: string) =>
			`Bijna klaar. Je moet nog één ding doen: een bijeenkomst met collega’s, ‘${title}’.`,
		version: (number: number) => `Versie ${number}`,
		finishedTitle: 'Je bent klaar',
		finishedText: (date: string) => `Je rondde dit programma af op ${date}. Fijn dat je meedeed.`,
		certificate: 'Bewaar je bewijs (pdf)',
		code: 'De code van je bewijs',
		codeText:
			'Met deze code kan iemand nagaan dat je bewijs echt is. De code zegt niets over je keuzes.',
		check: 'Controleer een bewijs',
		backToMine: 'Naar mijn programma',
		backToProgramme: 'Terug naar het programma',
		inModule: (position: number, size: number) => `Onderdeel ${position} van ${size} in`,
		doneBefore: 'Dit onderdeel heb je al gedaan. Je mag het nog eens doen.',
		kind: (kind: string) => kindsNl[kind] ?? kind,
		whatNow: 'Wat kun je nu doen?',
		tellTeam: 'Bespreek een dilemma met je team. Neem er een mee naar je werkoverleg.',
		stillThere: 'Alles blijft hier staan. Je mag het zo vaak doen als je wilt.'
	},
	{
		mine: 'My programme',
		hello: (name: string) => `Hello ${name}`,
		nextStep: 'Your next step',
		allDone: 'You are up to date',
		allDoneText: 'Nothing is required of you now. Below you can go on if you like.',
		nothing: 'There is nothing for you yet',
		nothingText: 'As soon as there is a programme for you, you will see it here.',
		begin: 'Start',
		goOn: 'Continue',
		look: 'View',
		again: 'Start again',
		before: (date: string) => `Finish before ${date}`,
		wasBefore: (date: string) => `Should have been finished before ${date}`,
		doneOn: (date: string) => `Finished on ${date}`,
		expired: (date: string) => `You did this on ${date}. It is time to do it again.`,
		minutesLeft: (minutes: number) => `About ${minutes} minutes left`,
		minutes: (minutes: number) => `${minutes} minutes`,
		more: 'Also required',
		optional: 'You may also do',
		finished: 'Finished',
		easier: 'Would you like easier Dutch?',
		easierText: 'counts just as much. The sentences are shorter and it takes less time.',
		secret: 'Nobody sees what you choose',
		secretText:
			'You make choices in dilemmas. They stay on this device, or leave it in a sealed envelope without a name. Your employer only sees whether you have finished, and when.',
		secretLink: 'What does my manager see?',
		otherDevice: 'Go on on another device',
		modules: 'The modules',
		module: (number: number) => `Part ${number}`,
		items: 'Items of this part',
		drawn: (count: number) =>
			count === 1
				? 'And 1 dilemma that fits your work'
				: `And ${count} dilemmas that fit your work`,
		opensLater: 'This part opens when you have done the parts before it.',
		optionalModule: 'This part is optional.',
		meetingModule: 'You do this part together, in a meeting.',
		meetingHow:
			'Choose a day in the calendar and sign up. Put your name on the list during the conversation. Then it counts. What you choose is never with your name.',
		meetingDone: 'You were there.',
		toCalendar: 'Choose a day in the calendar',
		meetingLeft: (title: string) =>
			`Almost done. There is one thing left: a conversation with colleagues, ‘${title}’.`,
		version: (number: number) => `Version ${number}`,
		finishedTitle: 'You have finished',
		finishedText: (date: string) =>
			`You finished this programme on ${date}. Thank you for taking part.`,
		certificate: 'Save your certificate (PDF)',
		code: 'The code of your certificate',
		codeText:
			'With this code somebody can check that your certificate is real. It says nothing about your choices.',
		check: 'Check a certificate',
		backToMine: 'To my programme',
		backToProgramme: 'Back to the programme',
		inModule: (position: number, size: number) => `Item ${position} of ${size} in`,
		doneBefore: 'You have done this item. You may do it again.',
		kind: (kind: string) => kindsEn[kind] ?? kind,
		whatNow: 'What can you do now?',
		tellTeam: 'Talk about a dilemma with your team. Take one to your next meeting.',
		stillThere: 'Everything stays here. You may do it as often as you like.'
	},
	{
		secretText: 'Jij kiest. Alleen jij ziet je keuze. Je baas ziet alleen: klaar of niet klaar.',
		allDoneText: 'Je hoeft nu niets te doen.',
		expired: (date: string) => `Je deed dit op ${date}. Doe het nu nog een keer.`,
		opensLater: 'Doe eerst het deel hiervoor.',
		meetingModule: 'Dit deel doe je samen met collega’s.',
		meetingHow: 'Kies een dag. Meld je aan. Zet bij de bijeenkomst je naam op de lijst.',
		meetingLeft: () => 'Je bent bijna klaar. Je moet alleen nog een keer met collega’s praten.',
		codeText: 'Deze code laat zien dat je bewijs echt is. Meer niet.',
		finishedText: (date: string) => `Je hebt dit programma gedaan op ${date}. Fijn dat je meedeed.`
	}
);

const kindsNl: Record<string, string> = {
	card: 'dilemma',
	statement: 'stelling',
	case: 'verhaal met keuzes',
	'step-plan': 'stappenplan',
	knowledge: 'uitleg',
	reflection: 'voor jezelf',
	document: 'document'
};

const kindsEn: Record<string, string> = {
	card: 'dilemma',
	statement: 'statement',
	case: 'story with choices',
	'step-plan': 'step plan',
	knowledge: 'knowledge',
	reflection: 'for yourself',
	document: 'document'
};
