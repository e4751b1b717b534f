/** The first parts of addresses, by what is asked there: the only thing that is counted of an address. */
const parts = {
	health: ['healthz', 'readyz'],
	assets: ['_app', 'logo', 'media'],
	learning: [
		...['', 'programme', 'week', 'embed', 'cards', 'decks', 'calendar', 'certificate', 'unit'],
		...['my-data', 'outcome', 'other-device', 'language', 'privacy', 'accessibility', 'refused']
	],
	'sign-in': [
		...['sign-in', 'sign-out', 'auth', 'account', 'enter', 'invitation', 'kiosk', 'set-up'],
		...['unsubscribe', '.well-known']
	],
	hr: ['hr', 'team'],
	meetings: ['meetings', 'case-book'],
	academy: ['academy', 'pulse'],
	'secret-choices': ['secret-choices', 'custody'],
	report: ['annual-report', 'reports'],
	administration: ['admin', 'audit'],
	'record-store': ['xapi', 'xapi-profile'],
	directories: ['scim'],
	'learning-systems': ['lti']
} as const;

export type RequestClass = keyof typeof parts | 'session-desk' | 'other';

const byPart = new Map(
	Object.entries(parts).flatMap(([name, all]) =>
		all.map((part) => [part as string, name as RequestClass] as const)
	)
);

/** Where a ballot is asked for or handed in, and phones, guests and projectors of a session. */
const neverTold = new Set(['ballot-box', 'ballots', 'live']);

/** Whom it would show on the way to a choice: when somebody learned tells in which order envelopes came. */
const neverWritten = new Set<RequestClass>(['learning', 'assets', 'health', 'session-desk']);

/** The parts of a path as the router reads them. */
function read(target: string): string[] {
	const [path = ''] = target.split(/[?#]/, 1);
	const all = path.split('/').slice(1);
	try {
		return all.map(decodeURIComponent);
	} catch {
		return all;
	}
}

/** Whether a request is never counted, written or traced: its time alone would tell of a choice. */
export const isNeverTold = (target: string): boolean => classOf(target) === undefined;

/** What a request is about, of a list that is closed; nothing for one that is never told of. */
export function classOf(target: string): RequestClass | undefined {
	const [first = '', second] = read(target);
	if (first === 'live' && second === 'desk') return 'session-desk';
	if (neverTold.has(first)) return undefined;
	return byPart.get(first) ?? (/\w\.\w+$/.test(first) ? 'assets' : 'other');
}

/** Whether a request of a class may be a line in the log or a span. */
export const isWritten = (name: RequestClass): boolean => !neverWritten.has(name);
