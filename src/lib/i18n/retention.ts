import { texts } from './language.ts';

const months = (number: number) => (number === 1 ? '1 maand' : `${number} maanden`);
const monthsEn = (number: number) => (number === 1 ? '1 month' : `${number} months`);

/** How long data is kept, and what was destroyed. */
export const retention = texts(
	{
		title: 'Bewaren en vernietigen',
		lead: 'Gegevens over mensen blijven niet langer dan nodig. Wat ouder is dan de termijn, gaat elke nacht weg.',
		back: 'Beheer',
		terms: 'Hoelang iets blijft',
		term: months,
		forGood: 'blijft altijd',
		usual: (number: number) => `Gewoon: ${months(number)}`,
		due: (rows: string, before: string) => `Nu weg te doen: ${rows}, van voor ${before}`,
		duePeople: (people: string, before: string) =>
			`Nu te wissen: ${people}, weg sinds voor ${before}`,
		nothingDue: 'Nu niets om weg te doen',
		counts: 'De aantallen over de jaren ervoor kun je daarna niet opnieuw tellen.',
		change: 'Verander de termijn',
		months: 'Maanden',
		monthsHint: (least: number, most: number) =>
			`Van ${least} tot en met ${most}. Laat het leeg om dit altijd te bewaren.`,
		save: 'Bewaar de termijn',
		saved: (kind: string) => `De termijn is veranderd: ${kind}`,
		savedText: 'Vannacht gaat weg wat nu ouder is. Kijk hieronder wat dat is.',
		problems: 'De termijn is niet veranderd',
		'no-number': 'Vul een heel getal in.',
		'no-kind': 'Deze soort gegevens kennen we niet. Laad de pagina opnieuw.',
		'too-short': 'Deze termijn is te kort. Kijk bij het veld wat mag.',
		'too-long': 'Deze termijn is te lang. Kijk bij het veld wat mag.',
		now: 'Nu opruimen',
		nowText:
			'Dit gebeurt elke nacht vanzelf. Je kunt het ook nu doen. Wat weg is, komt niet terug.',
		nowNothing: 'Er is nu niets om weg te doen.',
		rows: (count: string) => (count === '1' ? '1 regel' : `${count} regels`),
		people: (count: string) => (count === '1' ? '1 persoon' : `${count} mensen`),
		sure: 'Ik weet dat dit niet terug kan',
		notSure: 'Zet eerst het vinkje. Er is nog niets weg.',
		run: 'Doe dit nu weg',
		running: 'We doen het weg …',
		done: 'Opgeruimd',
		doneNothing: 'Er was niets meer om weg te doen.',
		record: 'Wat er vernietigd is',
		recordText:
			'Dit overzicht groeit alleen. Er staan geen namen in. Bewaar het als bewijs dat gegevens op tijd weggingen.',
		recordEmpty: 'Er is nog niets vernietigd',
		recordEmptyText: 'Zodra er iets weggaat, staat hier wat, wanneer, waarom en hoeveel.',
		when: 'Wanneer',
		what: 'Wat',
		why: 'Op welke grond',
		many: 'Hoeveel',
		person: 'Alles over iemand',
		groundTerm: (term: string) => `Termijn van ${term} voorbij`,
		groundRequest: 'Op verzoek (AVG, artikel 17)',
		itself: 'Wat ook zonder jou weggaat',
		itselfText:
			'Enveloppen en sleutels van een keuzeperiode bij het tellen. Aanmeldingen voor een bijeenkomst na een maand. Aanvragen na een jaar. Een personeelslijst die niemand overneemt na een dag.',
		erasure: 'Iemand wissen',
		erasureText: 'Vraagt iemand die weg is om alles te wissen? Dat kan eerder dan de termijn.',
		toErasure: 'Zoek wie je wilt wissen'
	},
	{
		title: 'Keeping and destroying',
		lead: 'Data about people is kept no longer than needed. What is older than its term goes every night.',
		back: 'Administration',
		terms: 'How long things are kept',
		term: monthsEn,
		forGood: 'kept for good',
		usual: (number: number) => `Usual: ${monthsEn(number)}`,
		due: (rows: string, before: string) => `To go now: ${rows}, from before ${before}`,
		duePeople: (people: string, before: string) =>
			`To erase now: ${people}, gone since before ${before}`,
		nothingDue: 'Nothing to go now',
		counts: 'Numbers over the years before it cannot be counted again afterwards.',
		change: 'Change the term',
		months: 'Months',
		monthsHint: (least: number, most: number) =>
			`From ${least} to ${most}. Leave it empty to keep this for good.`,
		save: 'Save the term',
		saved: (kind: string) => `The term was changed: ${kind}`,
		savedText: 'What is older now goes tonight. See below what that is.',
		problems: 'The term was not changed',
		'no-number': 'Fill in a whole number.',
		'no-kind': 'This kind of data is not known. Load the page again.',
		'too-short': 'This term is too short. The field says what is allowed.',
		'too-long': 'This term is too long. The field says what is allowed.',
		now: 'Clear up now',
		nowText:
			'This happens by itself every night. You can also do it now. What is gone does not come back.',
		nowNothing: 'There is nothing to go now.',
		rows: (count: string) => (count === '1' ? '1 row' : `${count} rows`),
		people: (count: string) => (count === '1' ? '1 person' : `${count} people`),
		sure: 'I know that this cannot be undone',
		notSure: 'Tick the box first. Nothing has gone yet.',
		run: 'Destroy this now',
		running: 'We are clearing up …',
		done: 'Cleared up',
		doneNothing: 'There was nothing left to go.',
		record: 'What was destroyed',
		recordText:
			'This record only grows. It holds no names. Keep it as proof that data went in time.',
		recordEmpty: 'Nothing was destroyed yet',
		recordEmptyText: 'As soon as something goes, this says what, when, why and how much.',
		when: 'When',
		what: 'What',
		why: 'On which ground',
		many: 'How many',
		person: 'Everything about somebody',
		groundTerm: (term: string) => `Term of ${term} has passed`,
		groundRequest: 'On request (GDPR, article 17)',
		itself: 'What goes without you as well',
		itselfText:
			'Envelopes and keys of a choice period at the count. Who signed up for a meeting after a month. Requests after a year. A staff list that nobody takes over after a day.',
		erasure: 'Erasing somebody',
		erasureText:
			'Does somebody who has left ask to erase everything? It can be done before the term.',
		toErasure: 'Find whom to erase'
	}
);
