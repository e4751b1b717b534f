import { randomBytes } from 'node:crypto';
import { cookieOf, device, stranger, type Visitor } from './world.ts';
import type { Query } from './queries.ts';

/** What an endpoint is asked well: whoever asks, and bodies or fields that it takes. */
export type Asking = {
	route: string;
	method: string;
	path?: string;
	query?: Query;
	who?: Visitor[];
	headers?: Record<string, string>;
	json?: unknown[];
	type?: string;
	fields?: [string, string][];
};

const base64url = (length: number) => randomBytes(length).toString('base64url');
const bearer = (mark: string) => ({ authorization: `Bearer ~${mark}~` });
const contest = 'de-envelop|1|first|organisation';

const ballots = { period: '~period~', ballots: [{ contest, blinded: base64url(256) }] };
const envelope = {
	...{ period: '~period~', contest, serial: base64url(32), signature: base64url(256) },
	envelope: base64url(139)
};

const options = [
	{ option: 'a' },
	{ scale: 3 },
	{ ranking: ['a', 'b'] },
	{ words: ['een', 'twee'] }
];
const seatMoves = [
	...[{ move: 'join' }, { move: 'rate', score: 7, sequence: 1 }],
	...options.map((choice) => ({
		...{ move: 'choose', item: 'de-envelop', round: 'first', sequence: 2 },
		choice
	})),
	{ move: 'hand-in', tokens: ['a'.repeat(891)] }
];
const deskMoves = [
	...['next', 'back', 'open', 'close', 'reveal', 'skip'].map((move) => ({ move, turn: 1 })),
	...[{ move: 'start-timer', seconds: 60 }, { move: 'stop-timer' }, { move: 'take-over' }],
	...[{ move: 'park', text: 'Later' }, { move: 'unpark', entry: 0 }, { move: 'new-guest-link' }],
	...[
		{ move: 'count-heads', room: 4, online: 2 },
		{ move: 'write-note', text: 'Een notitie' }
	],
	{ move: 'add-question', key: 'q1', question: 'Wat zou jij doen?', options: ['Ja', 'Nee'] },
	{ move: 'count-slips', item: 'de-envelop', round: 'first', counts: { a: 1, b: 2 } },
	{ move: 'show-words', words: ['een'] }
];
const starts = [
	{
		...{ agenda: ['de-envelop'], settings: { exact: false, manager: false } },
		...{ unitId: null, form: 'room', kind: 'team', module: null, title: 'Overleg', helpers: [] }
	}
];

const live = (name: string, who: Partial<Asking>): Asking[] => {
	const at = { path: `/live/${name}/~code~`, query: [['device', device]] as const, ...who };
	const route = `/live/${name}/[code]`;
	return [
		{ ...at, route, method: 'GET' },
		{ ...at, route: `${route}/stream`, method: 'GET', path: `${at.path}/stream` }
	];
};

const leader = { who: ['facilitator'] };
const phone = { who: [stranger], headers: bearer('seat') };
const guest = { who: [stranger], headers: bearer('guest') };

const launch: [string, string][] = [
	['state', base64url(32)],
	['id_token', `${base64url(20)}.${base64url(60)}.${base64url(64)}`],
	['error', '']
];
const login: [string, string][] = [
	...Object.entries({
		iss: 'https://leerplein.example',
		login_hint: '17',
		client_id: 'tweesprong-17'
	}),
	['target_link_uri', 'http://localhost/programme/welkom'],
	...Object.entries({ lti_message_hint: 'place 3', lti_deployment_id: '1' })
];
const passkey = {
	...{ id: base64url(16), rawId: base64url(16), type: 'public-key', clientExtensionResults: {} },
	response: {
		clientDataJSON: Buffer.from('{"type":"webauthn.get","challenge":"x"}').toString('base64url'),
		...{ authenticatorData: base64url(37), signature: base64url(70), userHandle: base64url(16) }
	}
};

/** What is asked of the endpoints that take more than an address. */
export const askings: Asking[] = [
	{ route: '/ballots', method: 'POST', who: ['new-employee', 'manager', 'hr'], json: [ballots] },
	{ route: '/ballot-box', method: 'POST', who: [stranger], json: [envelope] },
	...live('seat', phone),
	...live('screen', { who: [stranger], headers: bearer('projector') }),
	...live('guest', guest),
	...live('desk', leader),
	{
		...{ route: '/live/seat/[code]', method: 'POST', path: '/live/seat/~code~', ...phone },
		json: seatMoves
	},
	{
		...{ route: '/live/desk/[code]', method: 'POST', path: '/live/desk/~code~', ...leader },
		...{ query: [['device', device]], json: deskMoves }
	},
	{
		...{ route: '/live/guest/[code]', method: 'POST', path: '/live/guest/~code~', ...guest },
		...{ query: [['device', device]], json: deskMoves }
	},
	{ route: '/live/desk', method: 'POST', ...leader, query: [['device', device]], json: starts },
	{ route: '/sign-in/passkey', method: 'PUT', who: [stranger], json: [passkey] },
	{ route: '/lti/login', method: 'POST', who: [stranger], fields: login },
	{ route: '/lti/login', method: 'GET', who: [stranger], query: login },
	{ route: '/lti/launch', method: 'POST', who: [stranger], fields: launch },
	{
		...{ route: '/auth/back-channel/[provider]', method: 'POST', who: [stranger] },
		fields: [['logout_token', launch[1]![1]]]
	},
	{
		...{ route: '/hr/letters/letters.pdf', method: 'POST', who: ['hr'] },
		fields: [['unit', '00000000-0000-4000-8000-000000000000']]
	}
];

/** The header by which a visitor is known. */
export const headersOf = (visitor: Visitor): Record<string, string> =>
	visitor === stranger ? {} : { cookie: cookieOf(visitor) };
