import { texts } from './language.ts';

/** The phone of somebody who takes part in a meeting: where the group is, and how the line is. */
export const livePhone = texts(
	{
		title: 'Bijeenkomst',
		code: 'Code',
		main: 'Jouw scherm',
		language: 'Taal',

		connecting: 'Verbinden …',
		live: 'Verbonden',
		polling: 'Verbonden',
		offline: 'Even geen verbinding',
		offlineText: 'Je hoeft niets te doen. We blijven het proberen.',
		offlineKept: 'Je keuze is bewaard en wordt verstuurd zodra er weer verbinding is.',
		loading: 'Even laden …',

		lobbyTitle: 'Je doet mee',
		lobbyText: 'De gespreksleider begint zo. Houd dit scherm open.',
		lobbyNoName: 'Niemand vraagt je naam. Je hebt geen account nodig.',
		lobbyName: 'Je naam is alleen voor de lijst. Niemand ziet wat je koos.',
		lobbySecret: 'Je keuzes zijn geheim. Ook de gespreksleider ziet niet wat jij kiest.',
		lobbySkip: 'Je mag elke vraag overslaan.',

		at: (item: number, of: number) => `Onderdeel ${item} van ${of}`,
		introNote: 'Lees dit rustig. Daarna kun je kiezen.',
		introSays: 'Lees de vraag',
		firstSays: 'Je kunt nu kiezen',
		secondSays: 'Je kunt nu nog een keer kiezen',
		closedTitle: 'Kiezen kan nu niet meer',
		talkTitle: 'Praat er samen over',
		question: 'Lees de vraag nog eens',
		resultTitle: 'De uitslag',
		rateTitle: 'Hoe vond je deze bijeenkomst?',
		endTitle: 'Bedankt voor het meedoen',
		lookSays: 'Kijk mee',
		breakSays: 'Pauze',

		here: 'Ik ben erbij: zet mijn naam op de lijst',
		hereNote: 'Dat staat los van je keuzes.'
	},
	{
		title: 'Meeting',
		code: 'Code',
		main: 'Your screen',
		language: 'Language',

		connecting: 'Connecting …',
		live: 'Connected',
		polling: 'Connected',
		offline: 'No connection for a moment',
		offlineText: 'You need not do anything. We keep trying.',
		offlineKept: 'Your choice is kept and will be sent as soon as there is a connection.',
		loading: 'Loading …',

		lobbyTitle: 'You are in',
		lobbyText: 'The facilitator will start soon. Keep this screen open.',
		lobbyNoName: 'Nobody asks your name. You need no account.',
		lobbyName: 'Your name is for the list only. Nobody sees what you chose.',
		lobbySecret: 'Your choices are secret. The facilitator does not see what you choose either.',
		lobbySkip: 'You may skip any question.',

		at: (item: number, of: number) => `Part ${item} of ${of}`,
		introNote: 'Take your time to read this. You can choose in a moment.',
		introSays: 'Read the question',
		firstSays: 'You can choose now',
		secondSays: 'You can choose once more now',
		closedTitle: 'Choosing has closed',
		talkTitle: 'Talk about it together',
		question: 'Read the question again',
		resultTitle: 'The result',
		rateTitle: 'How was this meeting?',
		endTitle: 'Thank you for taking part',
		lookSays: 'Have a look',
		breakSays: 'Break',

		here: 'I am here: put my name on the list',
		hereNote: 'This is apart from your choices.'
	},
	{
		connecting: 'Even wachten …',
		offline: 'Geen internet',
		offlineText: 'Je hoeft niets te doen. Het komt vanzelf terug.',
		offlineKept: 'Je keuze is bewaard. We sturen hem later op.',
		lobbyText: 'We beginnen zo. Laat dit scherm open.',
		lobbyNoName: 'Je hoeft je naam niet te zeggen.',
		lobbySecret: 'Niemand ziet wat jij kiest.',
		lobbySkip: 'Wil je niet kiezen? Dat mag.',
		introNote: 'Lees dit eerst. Daarna kies je.',
		closedTitle: 'De tijd om te kiezen is voorbij',
		endTitle: 'Dank je wel',
		here: 'Ik ben er: zet mijn naam op de lijst',
		hereNote: 'Wie jij bent hoort niet bij wat je kiest.'
	}
);
