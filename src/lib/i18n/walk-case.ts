import { texts } from './language.ts';

/** The words of a story with choices and of the rules after it. */
export const walkCase = texts(
	{
		chapter: (number: number) => `Keuze ${number}`,
		do: 'Dit doe ik',
		chooseFirst: 'Kies eerst wat je doet. Je mag de keuze ook overslaan.',
		consequence: 'Wat je keuze doet',
		youChose: 'Jij koos',
		otherWays: 'Voor en tegen van elke keuze',
		ending: 'Zo loopt het af',
		otherPath: 'Probeer een andere weg',
		toRules: 'Naar de regels',
		ruleNumber: (number: number, of: number) => `Regel ${number} van ${of}`,
		ruleQuestion: 'Mag dit?',
		ruleNote: 'Kies wat jij denkt. We tellen niets.',
		allowed: 'Mag',
		'not-allowed': 'Mag niet',
		'ask-first': 'Vraag eerst',
		withUs: (verdict: string) => `Bij ons: ${verdict.toLowerCase()}`,
		youSaid: (verdict: string) => `Jij zei: ${verdict.toLowerCase()}.`,
		nextRule: 'Volgende regel',
		toSummary: 'Naar het overzicht',
		summary: 'Jouw weg',
		allRules: 'Alle regels op een rij',
		endedAt: 'Zo liep het af:'
	},
	{
		chapter: (number: number) => `Choice ${number}`,
		do: 'This is what I do',
		chooseFirst: 'First choose what you do. You can also skip the choice.',
		consequence: 'What your choice does',
		youChose: 'You chose',
		otherWays: 'For and against of each choice',
		ending: 'How it ends',
		otherPath: 'Try another way',
		toRules: 'To the rules',
		ruleNumber: (number: number, of: number) => `Rule ${number} of ${of}`,
		ruleQuestion: 'Is this allowed?',
		ruleNote: 'Choose what you think. Nothing is counted.',
		allowed: 'Allowed',
		'not-allowed': 'Not allowed',
		'ask-first': 'Ask first',
		withUs: (verdict: string) => `Here: ${verdict.toLowerCase()}`,
		youSaid: (verdict: string) => `You said: ${verdict.toLowerCase()}.`,
		nextRule: 'Next rule',
		toSummary: 'To the overview',
		summary: 'Your way',
		allRules: 'All the rules in a list',
		endedAt: 'How it ended:'
	},
	{
		do: 'Dit kies ik',
		chooseFirst: 'Kies eerst. Of sla de keuze over.',
		consequence: 'Dit gebeurt er',
		otherPath: 'Kies een andere weg',
		ruleNote: 'Wat denk jij? We tellen niets.'
	}
);
