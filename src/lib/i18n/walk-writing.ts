import { texts } from './language.ts';

/** The words of a step plan and a reflection. */
export const walkWriting = texts(
	{
		start: 'Beginnen',
		answerFirst: 'Beantwoord eerst de vraag over dit apparaat.',
		intro: 'Voor je begint',
		example: 'Een voorbeeld',
		hint: 'Kom je er niet uit?',
		yourAnswerHere: 'Jouw antwoord',
		row: (number: number) => `Rij ${number}`,
		addRow: 'Nog een rij',
		scale0: 'Nee, nog niet',
		scale1: 'Een beetje',
		scale2: 'Bijna',
		scale3: 'Ja',
		review: 'Dit schreef je op',
		nothing: 'Je schreef hier niets op.',
		change: 'Aanpassen',
		changeStep: (question: string) => `Aanpassen: ${question}`
	},
	{
		start: 'Start',
		answerFirst: 'First answer the question about this device.',
		intro: 'Before you start',
		example: 'An example',
		hint: 'Are you stuck?',
		yourAnswerHere: 'Your answer',
		row: (number: number) => `Row ${number}`,
		addRow: 'Another row',
		scale0: 'No, not yet',
		scale1: 'A little',
		scale2: 'Almost',
		scale3: 'Yes',
		review: 'What you wrote',
		nothing: 'You wrote nothing here.',
		change: 'Change',
		changeStep: (question: string) => `Change: ${question}`
	},
	{
		start: 'Begin',
		answerFirst: 'Eerst een vraag. Gebruik jij dit apparaat alleen?',
		hint: 'Hulp nodig?',
		change: 'Veranderen',
		changeStep: (question: string) => `Veranderen: ${question}`
	}
);
