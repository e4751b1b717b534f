import { texts } from './language.ts';

/** What is wrong with a field of a plan. The keys are the problems that the server names. */
export const meetingProblems = texts(
	{
		missing: 'Vul dit in.',
		'missing-title': 'Geef de bijeenkomst een naam.',
		'too-long': 'Dit is te lang. Maak het korter.',
		'too-many': 'Kies niet meer dan twintig collega’s.',
		'wrong-day': 'Deze dag bestaat niet. Kies een andere dag.',
		'wrong-time': 'Schrijf de tijd als 09:30.',
		'wrong-number': 'Kies een getal dat kan.',
		'needs-day': 'Wil je dit in de agenda? Vul dan een dag en een tijd in.',
		'needs-unit': 'Kies eerst voor welke afdeling het is.',
		'not-yours': 'Dit kun je niet kiezen. Kies iets anders.',
		'question-length': 'Schrijf een vraag van 5 tot 200 tekens.',
		entries: 'Schrijf 2 tot 8 regels. Elke regel is anders en heeft hooguit 80 tekens.',
		'label-length': 'Schrijf 1 tot 60 tekens.',
		'unknown-item': 'Kies iets uit de lijst.'
	},
	{
		missing: 'Fill this in.',
		'missing-title': 'Give the meeting a name.',
		'too-long': 'This is too long. Make it shorter.',
		'too-many': 'Choose no more than twenty colleagues.',
		'wrong-day': 'There is no such day. Choose another one.',
		'wrong-time': 'Write the time as 09:30.',
		'wrong-number': 'Choose a number that is possible.',
		'needs-day': 'Do you want this in the calendar? Fill in a day and a time.',
		'needs-unit': 'First choose for which unit it is.',
		'not-yours': 'You cannot choose this. Choose something else.',
		'question-length': 'Write a question of 5 to 200 characters.',
		entries: 'Write 2 to 8 lines. Each differs and has at most 80 characters.',
		'label-length': 'Write 1 to 60 characters.',
		'unknown-item': 'Choose something from the list.'
	}
);
