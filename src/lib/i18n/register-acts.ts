import { count, plural } from './format.ts';
import { texts } from './language.ts';

const nl = (rows: number) => plural(rows, 'activiteit', 'activiteiten', 'nl');
const en = (rows: number) => plural(rows, 'activity', 'activities', 'en');

/** What was done to the register, and taking it back. */
export const registerActs = texts(
	{
		title: 'Wat er is veranderd',
		lead: 'Elke verandering in het register staat hier. Je kunt ze terugdraaien.',
		none: 'Er is nog niets veranderd',
		noneText: 'Zodra iemand een activiteit opschrijft, staat het hier.',

		add: (rows: number) => `${nl(rows)} opgeschreven`,
		change: (rows: number) => `${nl(rows)} veranderd`,
		remove: (rows: number) => `${nl(rows)} weggehaald`,
		import: (rows: number) => `${nl(rows)} overgenomen uit een bestand`,
		confirm: (rows: number) => `${nl(rows)} bevestigd`,
		by: (name: string, day: string, time: string) => `${name}, ${day} om ${time}`,
		nobody: 'Onbekend',
		more: (rows: number) => `en nog ${count(rows, 'nl')}`,
		becomes: 'Werd',
		empty: 'leeg',

		undo: 'Draai terug',
		redo: 'Doe het toch',
		undoNamed: (what: string) => `Draai terug: ${what}`,
		redoNamed: (what: string) => `Doe het toch: ${what}`,
		undoneBy: (name: string, day: string) => `Teruggedraaid door ${name} op ${day}`,
		undone: 'Het is teruggedraaid.',
		redone: 'Het is opnieuw gedaan.',
		nothing: 'Er is niets veranderd.',
		older: 'Oudere',
		newest: 'Nieuwste',
		pages: 'Bladzijden',

		'undone-before': 'Dit was al gedaan. Hieronder zie je hoe het nu staat.',
		'changed-since':
			'Dit kan niet meer. Een van deze activiteiten is daarna nog veranderd. Draai eerst die latere verandering terug.',
		gone: 'Deze verandering kun je niet terugdraaien.',
		'oaths-counted':
			'Dit kan niet. HR telt bij zo’n activiteit mensen met een datum voor de eed. Vraag HR om die eerst los te maken.',

		'none-ticked': 'Vink eerst een activiteit aan.',
		'no-value': 'Kies ook wat het moet worden.',
		'tick-changed':
			'Er is niets gedaan. Een van deze activiteiten is net veranderd. Bekijk de lijst en kies opnieuw.',
		'not-yours': 'Er is niets gedaan. Eén van deze activiteiten mag jij niet veranderen.'
	},
	{
		title: 'What has changed',
		lead: 'Every change of the register stands here. You can undo them.',
		none: 'Nothing has changed yet',
		noneText: 'As soon as somebody writes an activity down, it stands here.',

		add: (rows) => `${en(rows)} written down`,
		change: (rows) => `${en(rows)} changed`,
		remove: (rows) => `${en(rows)} removed`,
		import: (rows) => `${en(rows)} taken over from a file`,
		confirm: (rows) => `${en(rows)} confirmed`,
		by: (name, day, time) => `${name}, ${day} at ${time}`,
		nobody: 'Unknown',
		more: (rows) => `and ${count(rows, 'en')} more`,
		becomes: 'Became',
		empty: 'empty',

		undo: 'Undo',
		redo: 'Do it after all',
		undoNamed: (what) => `Undo: ${what}`,
		redoNamed: (what) => `Do it after all: ${what}`,
		undoneBy: (name, day) => `Undone by ${name} on ${day}`,
		undone: 'It was undone.',
		redone: 'It was done again.',
		nothing: 'Nothing has changed.',
		older: 'Older',
		newest: 'Newest',
		pages: 'Pages',

		'undone-before': 'This was done already. Below you see how it stands now.',
		'changed-since':
			'This is no longer possible. One of these activities was changed later. Undo that later change first.',
		gone: 'You cannot undo this change.',
		'oaths-counted':
			'This cannot be done. HR counts people with a date for the oath in such an activity. Ask HR to take them out first.',

		'none-ticked': 'Tick an activity first.',
		'no-value': 'Choose what it should become too.',
		'tick-changed':
			'Nothing was done. One of these activities has just been changed. Look at the list and choose again.',
		'not-yours': 'Nothing was done. One of these activities is not yours to change.'
	}
);
