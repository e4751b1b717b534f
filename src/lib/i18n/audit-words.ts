import { texts } from './language.ts';

/** What the codes in the audit log are called. A code that is not here is shown as it is. */
export const auditWords = {
	actions: texts(
		{
			look: 'Bekeken',
			download: 'Opgeslagen als bestand',
			ask: 'Pagina gevraagd',
			'set-up': 'Ingericht',
			plan: 'Keuzeperiode gemaakt',
			change: 'Keuzeperiode veranderd',
			open: 'Keuzeperiode geopend',
			close: 'Keuzeperiode gesloten',
			count: 'Keuzes geteld',
			drop: 'Keuzeperiode weggegooid',
			'name-custodians': 'Sleutelbewaarders gekozen',
			'deal-again': 'Sleutel opnieuw begonnen',
			'join-custody': 'Meegedaan als sleutelbewaarder',
			'split-key': 'Sleutel gemaakt of verdeeld',
			'receive-part': 'Sleuteldeel gekregen',
			'check-part': 'Geoefend met een sleuteldeel',
			'ask-parts': 'Om sleuteldelen gevraagd',
			'bring-part': 'Sleuteldeel gebracht',
			'add-attendance': 'Naam op een lijst gezet',
			'remove-attendance': 'Naam van een lijst gehaald'
		},
		{
			look: 'Looked',
			download: 'Saved as a file',
			ask: 'Asked for a page',
			'set-up': 'Set up',
			plan: 'Planned a choice period',
			change: 'Changed a choice period',
			open: 'Opened a choice period',
			close: 'Closed a choice period',
			count: 'Counted the choices',
			drop: 'Threw a choice period away',
			'name-custodians': 'Named the custodians',
			'deal-again': 'Began again with the key',
			'join-custody': 'Joined as a custodian',
			'split-key': 'Made or split the key',
			'receive-part': 'Received a key part',
			'check-part': 'Rehearsed with a key part',
			'ask-parts': 'Asked for key parts',
			'bring-part': 'Brought a key part',
			'add-attendance': 'Put a name on a list',
			'remove-attendance': 'Took a name off a list'
		}
	),
	objects: texts(
		{
			'audit-log': 'Het logboek',
			'first-administrator': 'De eerste beheerder',
			attendance: 'Wie er bij een bijeenkomst was',
			'sign-ups': 'Wie zich aanmeldde voor een bijeenkomst'
		},
		{
			'audit-log': 'The audit log',
			'first-administrator': 'The first administrator',
			attendance: 'Who attended a meeting',
			'sign-ups': 'Who signed up for a meeting'
		}
	),
	results: texts({ ok: 'Gelukt', refused: 'Geweigerd' }, { ok: 'Done', refused: 'Refused' }),
	details: texts(
		{
			on: 'geteld op',
			unit: 'afdeling',
			kind: 'soort',
			state: 'stand',
			name: 'gezocht op',
			page: 'pagina',
			rows: 'regels',
			action: 'wat iemand deed',
			reason: 'waarom niet',
			person: 'personeelsnummer'
		},
		{
			on: 'counted on',
			unit: 'unit',
			kind: 'kind',
			state: 'state',
			name: 'searched for',
			page: 'page',
			rows: 'rows',
			action: 'what somebody did',
			reason: 'why not',
			person: 'personnel number'
		}
	)
};

/** The words for a code, or the code itself. */
export function wordOf(words: Record<string, unknown>, code: string): string {
	const word = Object.hasOwn(words, code) ? words[code] : undefined;
	return typeof word === 'string' ? word : code;
}

/** What a line of the log is about, without the id of the meeting that it was. */
export const kindOfObject = (object: string): string => object.replace(/ of [0-9a-f-]{36}$/, '');
