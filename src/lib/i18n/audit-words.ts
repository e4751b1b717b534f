import { texts } from './language.ts';

/** What the codes in the audit log are called. A code that is not here is shown as it is. */
export const auditWords = {
	actions: texts(
		{
			look: 'Bekeken',
			download: 'Opgeslagen als bestand',
			ask: 'Pagina gevraagd',
			'set-up': 'Ingericht'
		},
		{ look: 'Looked', download: 'Saved as a file', ask: 'Asked for a page', 'set-up': 'Set up' }
	),
	objects: texts(
		{ 'audit-log': 'Het logboek', 'first-administrator': 'De eerste beheerder' },
		{ 'audit-log': 'The audit log', 'first-administrator': 'The first administrator' }
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
			action: 'wat iemand deed'
		},
		{
			on: 'counted on',
			unit: 'unit',
			kind: 'kind',
			state: 'state',
			name: 'searched for',
			page: 'page',
			rows: 'rows',
			action: 'what somebody did'
		}
	)
};

/** The words for a code, or the code itself. */
export function wordOf(words: Record<string, unknown>, code: string): string {
	const word = Object.hasOwn(words, code) ? words[code] : undefined;
	return typeof word === 'string' ? word : code;
}
