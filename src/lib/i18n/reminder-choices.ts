import { texts } from './language.ts';

/** What HR chooses to send. */
export const reminderChoices = texts(
	{
		title: 'Wat stuur je?',
		steps: 'Herinneringen aan wie het moet doen',
		start: 'Er staat een programma klaar',
		'half-way': 'Halverwege',
		week: 'Een week voor de laatste dag',
		day: 'De werkdag voor de laatste dag',
		overdue: 'Te laat',
		startHint: 'Op de eerste werkdag. Niet aan wie al begonnen is.',
		'half-wayHint': 'Bij een termijn van vier weken of langer.',
		weekHint: 'Bij een termijn van twee weken of langer.',
		dayHint: 'Bij een termijn van drie dagen of langer.',
		overdueHint: 'Eén keer, op de eerste werkdag erna.',
		digests: 'Overzichten',
		managerDigest: 'Elke week aan leidinggevenden',
		managerDigestHint:
			'Hoe ver hun team is, in procenten vanaf 10 mensen. Ze kunnen zich afmelden. Is iedereen klaar, dan gaat er niets.',
		hrDigest: 'Elke maand aan HR',
		hrDigestHint: 'Per programma: hoeveel mensen klaar en te laat zijn. Zonder namen.',
		names: 'Zet in het overzicht voor leidinggevenden ook de namen van wie nog niet klaar is',
		namesHint:
			'Alleen met instemming van de ondernemingsraad (WOR, artikel 27). Iedereen leest het dan bij ‘Wat ziet mijn leidinggevende?’.',
		namesAgreedOn: 'Op welke dag stemde de ondernemingsraad in?',
		namesNoDay:
			'Vul de dag in waarop de ondernemingsraad instemde. Zonder die dag sturen we geen namen.',
		namesLater:
			'Deze dag moet nog komen. Zet de namen aan als de ondernemingsraad heeft ingestemd.',
		save: 'Sla op'
	},
	{
		title: 'What do you send?',
		steps: 'Reminders to who has to do it',
		start: 'A programme is ready',
		'half-way': 'Half-way',
		week: 'A week before the last day',
		day: 'The workday before the last day',
		overdue: 'Overdue',
		startHint: 'On the first workday. Not to who has begun already.',
		'half-wayHint': 'With a term of four weeks or longer.',
		weekHint: 'With a term of two weeks or longer.',
		dayHint: 'With a term of three days or longer.',
		overdueHint: 'Once, on the first workday after it.',
		digests: 'Overviews',
		managerDigest: 'Every week to managers',
		managerDigestHint:
			'How far their team is, in percents from 10 people. They can unsubscribe. When everyone is done nothing goes out.',
		hrDigest: 'Every month to HR',
		hrDigestHint: 'By programme: how many people are done and overdue. Without names.',
		names: 'Also put the names of who is not done yet in the overview for managers',
		namesHint:
			'Only with the consent of the works council (WOR, article 27). Everyone then reads it at ‘What does my manager see?’.',
		namesAgreedOn: 'On which day did the works council agree?',
		namesNoDay: 'Fill in the day on which the works council agreed. Without it we send no names.',
		namesLater: 'This day is still to come. Switch the names on when the works council has agreed.',
		save: 'Save'
	}
);
