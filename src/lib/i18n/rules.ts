import { plural } from './format.ts';
import { texts } from './language.ts';

const nl = (value: number) => plural(value, 'persoon', 'mensen', 'nl');
const en = (value: number) => plural(value, 'person', 'people', 'en');

/** HR: the rules that say who must do what. */
export const rules = texts(
	{
		title: 'Wie moet wat doen?',
		lead: 'Regels bepalen wie een programma moet doen, en wanneer het klaar moet zijn. Alles wat je hier ziet, volgt uit deze regels: herinneringen, lijsten en percentages.',
		make: 'Maak een regel',
		exceptions: 'Uitzonderingen',
		exceptionsText: 'Wie een tijd niets hoeft te doen',
		partOnly:
			'Je ziet hier de regels van de hele organisatie. Alleen HR voor de hele organisatie kan ze veranderen.',
		none: 'Er is nog geen regel',
		noneText: 'Niemand hoeft nu iets te doen. Maak een regel en kijk eerst wat die doet.',
		applies: (people: number) => `Geldt nu voor ${nl(people)}.`,
		nobody: 'Geldt nu voor niemand.',
		overdue: (people: number) =>
			people === 1 ? '1 van hen is te laat.' : `${people} van hen zijn te laat.`,
		begins: (day: string) => `Begint op ${day}.`,
		ends: (day: string) => `Tot ${day}.`,
		countsFrom: (day: string) => `De tijd telt vanaf ${day}.`,
		change: 'Verander',
		changeRule: (who: string) => `Verander de regel: ${who}`,
		stop: 'Stop',
		stopRule: (who: string) => `Stop de regel: ${who}`,
		goneProgramme: 'Programma dat er niet meer is',
		past: 'Hoe het eerder was',
		pastText: 'Regels die zijn gestopt of veranderd. Ze tellen nog voor dagen van vroeger.',
		held: (from: string, until: string) => `Gold van ${from} tot ${until}.`,
		again: 'Maak deze regel opnieuw',
		againRule: (who: string) => `Maak deze regel opnieuw: ${who}`,
		made: 'De regel staat aan',
		changed: 'De regel is veranderd',
		stopped: 'De regel is gestopt'
	},
	{
		title: 'Who must do what?',
		lead: 'Rules say who must follow a programme, and by when. Everything you see follows from them: reminders, lists and percentages.',
		make: 'Make a rule',
		exceptions: 'Exceptions',
		exceptionsText: 'Who need not do anything for a while',
		partOnly:
			'You see the rules of the whole organisation. Only HR for the whole organisation can change them.',
		none: 'There is no rule yet',
		noneText: 'Nobody needs to do anything now. Make a rule and first see what it does.',
		applies: (people: number) => `Applies to ${en(people)} now.`,
		nobody: 'Applies to nobody now.',
		overdue: (people: number) =>
			people === 1 ? '1 of them is overdue.' : `${people} of them are overdue.`,
		begins: (day: string) => `Begins on ${day}.`,
		ends: (day: string) => `Until ${day}.`,
		countsFrom: (day: string) => `Time counts from ${day}.`,
		change: 'Change',
		changeRule: (who: string) => `Change the rule: ${who}`,
		stop: 'Stop',
		stopRule: (who: string) => `Stop the rule: ${who}`,
		goneProgramme: 'Programme that is no longer there',
		past: 'How it was before',
		pastText: 'Rules that stopped or changed. They still count for days in the past.',
		held: (from: string, until: string) => `Held from ${from} until ${until}.`,
		again: 'Make this rule again',
		againRule: (who: string) => `Make this rule again: ${who}`,
		made: 'The rule is on',
		changed: 'The rule was changed',
		stopped: 'The rule was stopped'
	}
);
