import { texts } from './language.ts';

/** The tablet that goes around: one choice after the other, and nothing of the last one left. */
export const livePhoneTablet = texts(
	{
		title: 'Tablet om door te geven',
		coverTitle: 'Geef de tablet door',
		coverText: 'Aan iemand die nog niet heeft gekozen. Er staat niets meer van een keuze op.',
		mine: 'Ik ben aan de beurt',
		waitTitle: 'Even wachten',
		waitText: 'Je kunt nu niet kiezen. Zodra het kan, staat hier een knop.',
		chosen: (number: string) => `In deze ronde gekozen op deze tablet: ${number}`,
		doneTitle: 'Je keuze is binnen',
		doneText: 'Er staat niets meer van op dit scherm. Geef de tablet door.',
		failedTitle: 'Je keuze is niet aangekomen',
		failedText: 'Er is geen verbinding. Kies straks nog een keer.',
		closedTitle: 'Het kiezen is gesloten',
		closedText: 'Je keuze kwam te laat en telt niet mee.',
		cover: 'Klaar: geef door',
		stop: 'Geef door zonder te kiezen',
		idleTitle: 'Ben je er nog?',
		idle: (seconds: number) =>
			`Over ${seconds} seconden wist de tablet wat je hebt aangeraakt. Zo ziet niemand jouw keuze.`,
		stay: 'Ik ben er nog',
		sending: 'Je keuze wordt verstuurd …',
		restart: 'Is er een storing? Dan zijn de keuzes op de tablet weg. Kies dan nog een keer.',
		script: 'De tablet om door te geven heeft JavaScript nodig. Kies anders met een briefje.'
	},
	{
		title: 'Tablet to pass along',
		coverTitle: 'Pass the tablet along',
		coverText: 'To somebody who has not chosen yet. Nothing of a choice is left on it.',
		mine: 'It is my turn',
		waitTitle: 'Wait a moment',
		waitText: 'You cannot choose now. There will be a button here as soon as you can.',
		chosen: (number: string) => `Chosen on this tablet in this round: ${number}`,
		doneTitle: 'Your choice is in',
		doneText: 'Nothing of it is left on this screen. Pass the tablet along.',
		failedTitle: 'Your choice did not arrive',
		failedText: 'There is no connection. Choose again in a moment.',
		closedTitle: 'Choosing has closed',
		closedText: 'Your choice came too late and does not count.',
		cover: 'Done: pass it along',
		stop: 'Pass it along without choosing',
		idleTitle: 'Are you still there?',
		idle: (seconds: number) =>
			`In ${seconds} seconds the tablet erases what you have touched, so that nobody sees your choice.`,
		stay: 'I am still here',
		sending: 'Your choice is being sent …',
		restart: 'Is there a failure? Then the choices on the tablet are gone. Choose again then.',
		script:
			'The tablet to pass along needs JavaScript. You can choose with a slip of paper instead.'
	},
	{
		coverText: 'Geef hem aan iemand die nog niet koos.',
		waitText: 'Wacht op de gespreksleider.',
		doneText: 'Niemand ziet wat je koos. Geef de tablet door.',
		failedText: 'Geen internet. Kies straks nog een keer.',
		closedText: 'Het kiezen was al klaar. Deze keuze telt niet.'
	}
);
