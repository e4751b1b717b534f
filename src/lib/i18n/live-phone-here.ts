import { texts } from './language.ts';

/** Saying by name that somebody attends a meeting. */
export const livePhoneHere = texts(
	{
		title: 'Ik ben erbij',
		lead: 'Zet je naam op de lijst van deze bijeenkomst. Dan telt de bijeenkomst mee voor je programma.',
		apart: 'Je naam en je keuzes',
		apartText:
			'De lijst staat los van de keuzes. Nergens staat welke keuze bij welke naam hoort. Ook niet voor de gespreksleider, HR of de beheerder.',
		seen: 'Dit zien anderen',
		seenText:
			'Wie de bijeenkomst leidt, ziet na afloop welke namen op de lijst staan. HR ziet alleen dat je erbij was, en op welke dag.',
		noList: 'Deze bijeenkomst heeft geen namenlijst',
		noListText: 'Niemand vraagt wie er was. Je kunt gewoon meedoen.',
		over: 'Deze bijeenkomst is voorbij',
		overText: 'De lijst is gesloten. Was je erbij? Vraag de gespreksleider wat je kunt doen.',
		notYours: 'Dit onderdeel staat niet in jouw programma. Je naam telt dan nergens voor mee.',
		counts: 'Dit telt mee voor:',
		attend: 'Ik ben erbij',
		present: 'Je naam staat op de lijst',
		presentText: (name: string) => `${name}, je staat op de lijst van deze bijeenkomst.`,
		undo: 'Haal mijn naam weg',
		absent: 'Je naam is weg',
		absentText: 'Je staat niet meer op de lijst. Je kunt gewoon blijven meedoen.',
		back: 'Naar de bijeenkomst'
	},
	{
		title: 'I am here',
		lead: 'Put your name on the list of this meeting. Then it counts for your programme.',
		apart: 'Your name and your choices',
		apartText:
			'The list is apart from the choices. Nothing says which choice goes with which name. Not for the facilitator, HR or the administrator either.',
		seen: 'What others see',
		seenText:
			'Whoever leads the meeting sees afterwards which names are on the list. HR sees only that you were there, and on which day.',
		noList: 'This meeting has no list of names',
		noListText: 'Nobody asks who was there. You can just take part.',
		over: 'This meeting is over',
		overText: 'The list is closed. Were you there? Ask the facilitator what you can do.',
		notYours: 'This part is not in your programme. Your name would not count for anything.',
		counts: 'This counts for:',
		attend: 'I am here',
		present: 'Your name is on the list',
		presentText: (name: string) => `${name}, you are on the list of this meeting.`,
		undo: 'Remove my name',
		absent: 'Your name is gone',
		absentText: 'You are not on the list any more. You can still take part.',
		back: 'To the meeting'
	},
	{
		lead: 'Zet je naam op de lijst. Dan telt deze bijeenkomst mee.',
		apartText: 'Niemand ziet wat jij kiest. Je naam hoort niet bij je keuze.',
		seenText:
			'De leider van de bijeenkomst ziet je naam op de lijst. HR ziet alleen dat je er was, en op welke dag.',
		absentText: 'Je staat niet meer op de lijst. Je mag gewoon meedoen.'
	}
);
