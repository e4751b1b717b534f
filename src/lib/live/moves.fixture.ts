import type { FlowMove, Move } from './moves.ts';
import { seatOf } from './seat.ts';
import type { Session } from './session.ts';
import { choosing, halfDay, helper, leader, noon, seat } from './session.fixture.ts';

const flow =
	(move: FlowMove['move']) =>
	({ script }: Session): Move => ({ move, by: leader, turn: script.turn });
const desk = { by: leader } as const;
const typed = { question: 'Wat doe je nu?', options: ['blijven', 'gaan'] };
const round = ({ script }: Session) =>
	script.place.phase.startsWith('second') ? ('second' as const) : ('first' as const);
const item = ({ script: { place, agenda } }: Session) =>
	'item' in place ? agenda[place.item]!.key : 'none';

/** Every move, as it is made in a session; some more than once, as it should not be. */
export const moves: Record<string, (session: Session) => Move> = {
	next: flow('next'),
	back: flow('back'),
	open: flow('open'),
	close: flow('close'),
	reveal: flow('reveal'),
	'reveal-first': flow('reveal-first'),
	skip: flow('skip'),
	end: flow('end'),
	'next-stale': ({ script }) => ({ move: 'next', by: leader, turn: script.turn + 1 }),
	'next-helper': ({ script }) => ({ move: 'next', by: helper, turn: script.turn }),
	'next-other': ({ script }) => ({ move: 'next', by: 'remote-9', turn: script.turn }),
	'start-timer': () => ({ move: 'start-timer', ...desk, now: noon, seconds: 60 }),
	'stop-timer': () => ({ move: 'stop-timer', ...desk, now: noon }),
	'add-question': () => ({ move: 'add-question', ...desk, key: 'new', ...typed }),
	'add-break': () => ({ move: 'add-break', ...desk, key: 'new', minutes: 10 }),
	'retype-question': () => ({ move: 'retype-question', ...desk, key: 'x', ...typed }),
	park: () => ({ move: 'park', ...desk, text: 'De parkeerplaats' }),
	unpark: () => ({ move: 'unpark', ...desk, entry: 0 }),
	'count-slips': (session) => ({
		...{ move: 'count-slips', ...desk, item: item(session), round: round(session), counts: {} }
	}),
	'show-words': () => ({ move: 'show-words', ...desk, words: [] }),
	'write-note': () => ({ move: 'write-note', ...desk, text: 'We vragen het elkaar.' }),
	'count-heads': () => ({ move: 'count-heads', ...desk, room: 8, online: 2 }),
	'hand-over': () => ({ move: 'hand-over', ...desk, to: helper }),
	'take-over': () => ({ move: 'take-over', by: helper }),
	'new-guest-link': () => ({ move: 'new-guest-link', by: helper }),
	join: () => ({ move: 'join', seat: seat(7) }),
	choose: (session) => choosing(session, 0, { option: 'pass' }),
	'choose-odd': (session) => choosing(session, 0, { option: 'z' }),
	'choose-unknown': (session) => choosing(session, 8, { option: 'pass' }),
	'choose-old': (session) => ({ ...choosing(session, 0, { option: 'pass' }), sequence: 0 }) as Move,
	'choose-other': (session) => ({ ...choosing(session, 0, { option: 'pass' }), item: 'x' }) as Move,
	rate: (session) => ({
		...{
			move: 'rate',
			seat: seat(0),
			score: 8,
			sequence: (seatOf(session, seat(0))?.sequence ?? 0) + 1
		}
	}),
	presence: () => ({ move: 'presence', seat: seat(0), present: false }),
	admit: () => ({ move: 'admit', remote: 'remote-3' }),
	expire: () => ({ move: 'expire', now: noon + halfDay }),
	'expire-early': () => ({ move: 'expire', now: noon })
};
