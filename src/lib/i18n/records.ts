import { count, plural } from './format.ts';
import { texts } from './language.ts';

/** The statements in the record store, for an administrator. */
export const records = texts(
	{
		title: 'Leerberichten',
		lead: 'Elk leerbericht zegt wie wat deed, en wanneer. Er staan berichten van andere leersystemen en van Tweesprong zelf.',
		logged:
			'Wat Tweesprong zelf vertelt, staat hier zonder naam. Wat andere systemen stuurden, staat er met naam. Daarom komt in het logboek dat je hier keek.',
		search: 'Zoek',
		who: 'Wie',
		whoHint:
			'Alleen bij andere systemen. Een naam, personeelsnummer of mailadres, of een account zoals het hieronder staat.',
		from: 'Binnen vanaf',
		until: 'Binnen tot en met',
		noDay: 'Kies een datum die bestaat.',
		client: 'Van welk systeem',
		allClients: 'Alle systemen',
		own: 'Tweesprong zelf',
		verb: 'Wat deed iemand',
		verbHint: 'Een woord zoals completed of passed, of het hele adres (IRI) van het werkwoord.',
		activity: 'Waarmee',
		activityHint: 'Het adres (IRI) van de les of cursus.',
		show: 'Laat zien',
		clear: 'Wis de zoekvragen',
		caption: 'Leerberichten, het nieuwste eerst',
		what: 'Wat',
		when: 'Wanneer',
		received: 'Binnengekomen',
		nobody: 'Zonder naam',
		voided: 'Ingetrokken',
		newest: 'Naar de nieuwste',
		older: 'Ouder',
		pages: 'Bladeren door leerberichten',
		empty: 'Er zijn nog geen leerberichten',
		emptyText: 'Ze komen vanzelf. Wat hier vandaag wordt afgerond, staat er morgen.',
		nothing: 'Geen leerbericht gevonden',
		nothingText: 'Zoek met minder woorden of een langere periode.',
		save: 'Opslaan',
		saveText:
			'Je bewaart alles wat je zoekt, ook wat niet op deze bladzijde past. Ook in het bestand staat wat Tweesprong zelf vertelt zonder naam.',
		saveCsv: 'Als tabel (CSV)',
		saveLines: 'Als leerberichten (JSON, één per regel)',
		toClients: 'Leersystemen',
		toCompletions: 'Laat cursussen meetellen',
		toErase: 'Wis iemand uit de leerberichten'
	},
	{
		title: 'Learning records',
		lead: 'Each learning record says who did what, and when. There are records of other learning systems and of Tweesprong itself.',
		logged:
			'What Tweesprong itself tells stands here without a name. What other systems sent stands here with names. So the audit log says that you looked here.',
		search: 'Search',
		who: 'Who',
		whoHint:
			'Of other systems only. A name, personnel number or mail address, or an account as it stands below.',
		from: 'Came in from',
		until: 'Came in up to and including',
		noDay: 'Choose a date that exists.',
		client: 'Of which system',
		allClients: 'All systems',
		own: 'Tweesprong itself',
		verb: 'What somebody did',
		verbHint: 'A word such as completed or passed, or the whole address (IRI) of the verb.',
		activity: 'With what',
		activityHint: 'The address (IRI) of the lesson or course.',
		show: 'Show',
		clear: 'Clear the search',
		caption: 'Learning records, the newest first',
		what: 'What',
		when: 'When',
		received: 'Came in',
		nobody: 'Without a name',
		voided: 'Withdrawn',
		newest: 'To the newest',
		older: 'Older',
		pages: 'Pages of learning records',
		empty: 'There are no learning records yet',
		emptyText: 'They come by themselves. What is completed here today stands here tomorrow.',
		nothing: 'No learning record found',
		nothingText: 'Search with fewer words or over a longer time.',
		save: 'Save',
		saveText:
			'You save everything that you search for, also what does not fit on this page. What Tweesprong itself tells has no name in the file either.',
		saveCsv: 'As a table (CSV)',
		saveLines: 'As learning records (JSON, one on a line)',
		toClients: 'Learning systems',
		toCompletions: 'Let courses count',
		toErase: 'Erase somebody from the learning records'
	}
);

/** One statement in words. */
export const recordWords = texts(
	{
		title: 'Leerbericht',
		words: 'In gewone woorden',
		who: 'Wie',
		known: 'Bekend als',
		did: 'Deed',
		what: 'Wat',
		about: 'Adres',
		within: 'Hoort bij',
		completion: 'Afgerond',
		success: 'Geslaagd',
		yes: 'ja',
		no: 'nee',
		score: 'Score',
		scoreOf: (score: number) => `${score.toLocaleString('nl-NL')} (van -1 tot 1)`,
		lasting: (hours: number, minutes: number, seconds: number) =>
			[
				hours > 0 ? `${count(hours, 'nl')} uur` : '',
				minutes > 0 ? plural(minutes, 'minuut', 'minuten', 'nl') : '',
				seconds > 0 ? plural(seconds, 'seconde', 'seconden', 'nl') : ''
			]
				.filter((part) => part !== '')
				.join(' en '),
		response: 'Antwoord',
		duration: 'Duur',
		at: 'Gebeurd op',
		stored: 'Binnengekomen op',
		client: 'Van',
		own: 'Tweesprong zelf',
		state: 'Geldt',
		holds: 'ja',
		voided: 'nee, het is ingetrokken',
		json: 'Zoals het is opgeslagen (JSON)',
		jsonLabel: 'Het leerbericht als JSON',
		sameWho: 'Alle leerberichten van deze persoon',
		sameWhat: 'Alle leerberichten hierover'
	},
	{
		title: 'Learning record',
		words: 'In plain words',
		who: 'Who',
		known: 'Known as',
		did: 'Did',
		what: 'What',
		about: 'Address',
		within: 'Part of',
		completion: 'Completed',
		success: 'Passed',
		yes: 'yes',
		no: 'no',
		score: 'Score',
		scoreOf: (score: number) => `${score.toLocaleString('en-GB')} (from -1 to 1)`,
		lasting: (hours: number, minutes: number, seconds: number) =>
			[
				hours > 0 ? plural(hours, 'hour', 'hours', 'en') : '',
				minutes > 0 ? plural(minutes, 'minute', 'minutes', 'en') : '',
				seconds > 0 ? plural(seconds, 'second', 'seconds', 'en') : ''
			]
				.filter((part) => part !== '')
				.join(' and '),
		response: 'Answer',
		duration: 'Duration',
		at: 'Happened on',
		stored: 'Came in on',
		client: 'From',
		own: 'Tweesprong itself',
		state: 'Holds',
		holds: 'yes',
		voided: 'no, it was withdrawn',
		json: 'As it is stored (JSON)',
		jsonLabel: 'The learning record as JSON',
		sameWho: 'All learning records of this person',
		sameWhat: 'All learning records about this'
	}
);
