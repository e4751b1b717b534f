import { count, plural } from './format.ts';
import { texts } from './language.ts';

const nl = (value: number) => plural(value, 'persoon', 'mensen', 'nl');
const en = (value: number) => plural(value, 'person', 'people', 'en');

/** HR: what a staff list would change, and what it changed. */
export const staffChanges = texts(
	{
		title: 'Dit gaat er veranderen',
		from: (date: string) => `Geldt vanaf ${date}.`,
		wholeAll: 'Op de lijst staat iedereen.',
		wholePart: 'Op de lijst staat een deel van de mensen.',
		before: 'Nu in dienst',
		after: 'Straks in dienst',
		onDay: (date: string) => `op ${date}`,
		unchanged: 'Blijft zoals het is',
		nothing: 'Er verandert niets',
		nothingText: 'Deze lijst is precies hoe het nu is.',
		people: 'Mensen',
		units: 'Afdelingen',
		joins: 'Nieuw in dienst',
		returns: 'Weer in dienst',
		leaves: 'Uit dienst',
		moves: 'Naar een andere afdeling',
		contract: 'Ander dienstverband',
		name: 'Andere naam',
		email: 'Ander e-mailadres',
		audiences: 'Andere doelgroepen',
		leads: 'Gaat leidinggeven of stopt ermee',
		roles: 'Was al weg, en verliest nu ook de rollen',
		begins: 'Nieuwe afdelingen',
		returnsUnit: 'Afdelingen die weer beginnen',
		renamed: 'Afdelingen met een andere naam',
		moved: 'Afdelingen die ergens anders onder vallen',
		level: 'Afdelingen van een ander soort',
		stops: 'Afdelingen die stoppen',
		returnsText: 'Wat zij vroeger afrondden, telt gewoon weer mee.',
		leavesText: 'Wat zij afrondden, blijft bewaard.',
		person: 'Naam',
		unit: 'Afdeling',
		firstDay: 'Eerste dag',
		was: 'Nu',
		becomes: 'Wordt',
		kind: 'Soort',
		under: 'Valt onder',
		top: 'Direct onder de organisatie',
		none: 'Geen',
		until: (date: string) => `tot en met ${date}`,
		main: 'hoofdcontract',
		notMain: 'geen hoofdcontract',
		more: (rest: number) => `En nog ${count(rest, 'nl')}.`,
		strange: 'Kijk hier goed naar',
		'many-leave': (people: number) =>
			`Meer dan één op de tien mensen gaat tegelijk uit dienst: ${nl(people)}. Is de lijst wel compleet?`,
		'you-leave': () => 'Je staat zelf niet op de lijst. Je kunt dan niet meer inloggen.',
		'last-administrator': () =>
			'De laatste beheerder gaat uit dienst. Dan kan niemand meer rollen geven.',
		'zeros-lost': (people: number) =>
			`${nl(people)} met een nummer dat we al kennen, op de nullen vooraan na. Heeft je rekenprogramma die weggehaald?`,
		'number-changed': (people: number) =>
			`${nl(people)} nieuw met de naam van iemand die weggaat. Hebben zij een ander nummer gekregen?`,
		'still-leads': (people: number) =>
			`${nl(people)} naar een andere afdeling, maar nog leidinggevende van de oude. De lijst zegt niet wie leiding geeft.`,
		'start-kept': (people: number) =>
			`Bij ${nl(people)} zegt de lijst een andere eerste dag dan wij kennen. De dag die er staat, blijft.`,
		sure: (people: number) =>
			people === 1
				? 'Ja, hiermee gaat 1 persoon uit dienst'
				: `Ja, hiermee gaan ${count(people, 'nl')} mensen uit dienst`,
		sureHint: 'Zij kunnen dan niet meer inloggen.',
		sureMany: 'Ja, het klopt dat er zo veel mensen weggaan',
		take: 'Neem de lijst over',
		taking: 'Bezig met overnemen',
		compare: 'De lijst wordt vergeleken.',
		write: 'De veranderingen worden bewaard.',
		finish: 'Bijna klaar.',
		'not-sure': 'Zet een vinkje als het klopt dat deze mensen uit dienst gaan.',
		'not-sure-many': 'Zet een vinkje als het klopt dat er zo veel mensen weggaan.',
		changed: 'Er is net iets veranderd. Kijk nog eens wat deze lijst doet.',
		problems: 'Er klopt nu iets niet meer. Kijk hieronder wat.',
		takenTitle: 'De lijst is overgenomen',
		takenText: 'Dit is er veranderd:',
		takenNot: 'De lijst is niet overgenomen',
		undo: 'Draai deze lijst terug',
		undoText:
			'Alles wordt weer zoals het was voor deze lijst. Dat kan alleen als er daarna niets aan veranderd is. Wie is uitgelogd, logt zelf weer in.',
		undoSure: 'Ja, draai alles van deze lijst terug',
		undoNotSure: 'Zet een vinkje als je dit zeker weet.',
		undoneTitle: 'De lijst is teruggedraaid',
		undoneText: 'Alles is weer zoals het was.',
		undoNot: 'Terugdraaien lukt niet',
		'not-last': 'Daarna is er een andere lijst overgenomen. Alleen de laatste kun je terugdraaien.',
		'changed-since':
			'Daarna heeft iemand hier iets aan veranderd. Er is niets teruggedraaid. Verbeter het met een nieuwe lijst.',
		'in-use':
			'Iemand van deze lijst heeft al iets gedaan, of een nieuwe afdeling is al gebruikt. Er is niets teruggedraaid. Verbeter het met een nieuwe lijst.',
		toList: 'Naar de lijst',
		next: 'Lees nog een lijst in'
	},
	{
		title: 'This is what would change',
		from: (date: string) => `Holds from ${date}.`,
		wholeAll: 'Everyone is on the list.',
		wholePart: 'Some of the people are on the list.',
		before: 'Work here now',
		after: 'Work here then',
		onDay: (date: string) => `on ${date}`,
		unchanged: 'Stay as they are',
		nothing: 'Nothing changes',
		nothingText: 'This list is exactly how it is now.',
		people: 'People',
		units: 'Units',
		joins: 'New here',
		returns: 'Back again',
		leaves: 'Leave',
		moves: 'Move to another unit',
		contract: 'Other contract',
		name: 'Other name',
		email: 'Other e-mail address',
		audiences: 'Other audiences',
		leads: 'Begin or stop to lead a unit',
		roles: 'Had left already, and now lose their roles',
		begins: 'New units',
		returnsUnit: 'Units that begin again',
		renamed: 'Units with another name',
		moved: 'Units that become part of another',
		level: 'Units of another kind',
		stops: 'Units that stop',
		returnsText: 'What they finished before simply counts again.',
		leavesText: 'What they finished is kept.',
		person: 'Name',
		unit: 'Unit',
		firstDay: 'First day',
		was: 'Now',
		becomes: 'Becomes',
		kind: 'Kind',
		under: 'Part of',
		top: 'Directly under the organisation',
		none: 'None',
		until: (date: string) => `up to and including ${date}`,
		main: 'main contract',
		notMain: 'not the main contract',
		more: (rest: number) => `And ${count(rest, 'en')} more.`,
		strange: 'Look closely at this',
		'many-leave': (people: number) =>
			`More than one in ten people leave at once: ${en(people)}. Is the list complete?`,
		'you-leave': () => 'You are not on the list yourself. You could no longer sign in.',
		'last-administrator': () =>
			'The last administrator leaves. Then nobody can give roles any more.',
		'zeros-lost': (people: number) =>
			`${en(people)} with a number that we know, but for the zeros in front. Did your spreadsheet take them away?`,
		'number-changed': (people: number) =>
			`${en(people)} new with the name of somebody who leaves. Did they get another number?`,
		'still-leads': (people: number) =>
			`${en(people)} to another unit, but still manager of the old one. The list does not say who leads.`,
		'start-kept': (people: number) =>
			`For ${en(people)} the list gives another first day than we know. The day that is there stays.`,
		sure: (people: number) =>
			people === 1
				? 'Yes, 1 person leaves by this'
				: `Yes, ${count(people, 'en')} people leave by this`,
		sureHint: 'They can no longer sign in.',
		sureMany: 'Yes, it is right that so many people leave',
		take: 'Take the list over',
		taking: 'Taking the list over',
		compare: 'The list is being compared.',
		write: 'The changes are being saved.',
		finish: 'Nearly done.',
		'not-sure': 'Tick the box if it is right that these people leave.',
		'not-sure-many': 'Tick the box if it is right that so many people leave.',
		changed: 'Something has just changed. Look again at what this list does.',
		problems: 'Something is no longer right. See below what.',
		takenTitle: 'The list was taken over',
		takenText: 'This has changed:',
		takenNot: 'The list was not taken over',
		undo: 'Undo this list',
		undoText:
			'Everything becomes as it was before this list. That works only if nothing of it was changed since. Whoever was signed out signs in again.',
		undoSure: 'Yes, undo everything of this list',
		undoNotSure: 'Tick the box if you are sure.',
		undoneTitle: 'The list was undone',
		undoneText: 'Everything is as it was.',
		undoNot: 'Undoing does not work',
		'not-last': 'Another list was taken over after it. Only the last one can be undone.',
		'changed-since':
			'Somebody has changed something of it since. Nothing was undone. Correct it with a new list.',
		'in-use':
			'Somebody of this list has done something already, or a new unit is in use. Nothing was undone. Correct it with a new list.',
		toList: 'To the list',
		next: 'Import another list'
	}
);
