import type { Move } from './moves.ts';
import { moves } from './moves.fixture.ts';
import type { Session } from './session.ts';
import * as fixture from './session.fixture.ts';
import { after, joined, leader, led } from './session.fixture.ts';

/**
 * Sessions in every situation a kind of item can be in, every move, and what each leads to: a phase, the
 * name of a refusal, or `=` where the move is taken and the group stays where it is.
 */
export type Table = {
	name: string;
	sessions: Record<string, Session>;
	moves: Record<string, (session: Session) => Move>;
	expected: string;
};

/** Two remotes, two seats, and a remark that was parked. */
function lobbyOf(agenda: Parameters<typeof fixture.start>[0]): Session {
	const admitted = after(fixture.start(agenda), { move: 'admit', remote: fixture.helper });
	return joined(after(admitted, { move: 'park', by: leader, text: 'Nevenwerk' }), 2);
}

const two = lobbyOf([fixture.card('one'), fixture.card('two')]);
const twoFirst = led(two, 'next', 'skip', 'next');
const twoClosed = led(twoFirst, 'close');
const twoTalk = led(twoClosed, 'next');
const twoSecond = led(twoTalk, 'open');
const twoRevealed = led(twoSecond, 'close', 'reveal');

const one = lobbyOf([fixture.scale('one'), fixture.words('two')]);
const oneFirst = led(one, 'next', 'skip', 'next');
const oneRevealed = led(oneFirst, 'close', 'reveal');

const none = lobbyOf([fixture.slide('one'), fixture.pause('two')]);
const empty = lobbyOf([]);

export const tables: Table[] = [
	{
		name: 'Card and statement',
		moves,
		sessions: {
			lobby: two,
			'intro(1)': led(two, 'next'),
			'intro(2)': led(two, 'next', 'skip'),
			'intro(begun)': led(twoFirst, 'back'),
			first: twoFirst,
			'first-closed': twoClosed,
			'first-closed(shown)': led(twoClosed, 'reveal-first'),
			talk: twoTalk,
			'talk(shown)': led(twoTalk, 'reveal-first'),
			second: twoSecond,
			'second-closed': led(twoSecond, 'close'),
			'revealed(1)': led(two, 'next', 'next', 'next', 'next', 'next', 'next', 'next'),
			'revealed(2)': twoRevealed,
			'over(1)': led(twoRevealed, 'next', 'back', 'back'),
			'over(2)': led(twoRevealed, 'next', 'back'),
			rating: led(twoRevealed, 'next'),
			ended: led(twoRevealed, 'next', 'next')
		},
		expected: `
	                 lobby           intro(1)        intro(2)        intro(begun)    first           first-closed         first-closed(shown)  talk                 talk(shown)          second          second-closed   revealed(1)       revealed(2)       over(1)         over(2)           rating          ended
	next             intro           first           first           first           first-closed    talk                 talk                 second               second               second-closed   revealed        intro             rating            revealed        rating            ended           session-over
	back             not-now         lobby           revealed        choice-stands   intro           first                already-revealed     choice-stands        choice-stands        talk            second          already-revealed  already-revealed  lobby           revealed          revealed        session-over
	open             not-now         first           first           first           already-open    first                already-revealed     second               second               already-open    second          already-revealed  already-revealed  item-over       item-over         not-now         session-over
	close            not-now         not-now         not-now         not-now         first-closed    not-now              not-now              not-now              not-now              second-closed   not-now         not-now           not-now           item-over       item-over         not-now         session-over
	reveal           not-now         not-now         not-now         not-now         still-open      second-choice-first  second-choice-first  second-choice-first  second-choice-first  still-open      revealed        already-revealed  already-revealed  item-over       item-over         not-now         session-over
	reveal-first     not-now         not-now         not-now         not-now         still-open      =                    already-revealed     =                    already-revealed     not-now         not-now         already-revealed  already-revealed  item-over       item-over         not-now         session-over
	skip             not-now         intro           rating          rating          rating          rating               rating               rating               rating               rating          rating          intro             rating            revealed        rating            not-now         session-over
	end              ended           rating          rating          rating          rating          rating               rating               rating               rating               rating          rating          rating            rating            rating          rating            ended           session-over
	next-stale       stale           stale           stale           stale           stale           stale                stale                stale                stale                stale           stale           stale             stale             stale           stale             stale           session-over
	next-helper      not-holding     not-holding     not-holding     not-holding     not-holding     not-holding          not-holding          not-holding          not-holding          not-holding     not-holding     not-holding       not-holding       not-holding     not-holding       not-holding     session-over
	next-other       unknown-remote  unknown-remote  unknown-remote  unknown-remote  unknown-remote  unknown-remote       unknown-remote       unknown-remote       unknown-remote       unknown-remote  unknown-remote  unknown-remote    unknown-remote    unknown-remote  unknown-remote    unknown-remote  session-over
	start-timer      not-now         =               =               =               not-now         =                    =                    =                    =                    not-now         =               =                 =                 =               =                 not-now         session-over
	stop-timer       not-now         not-now         not-now         not-now         not-now         not-now              not-now              not-now              not-now              not-now         not-now         not-now           not-now           not-now         not-now           not-now         session-over
	add-question     =               =               =               =               =               =                    =                    =                    =                    =               =               =                 =                 =               =                 not-now         session-over
	add-break        =               =               =               =               =               =                    =                    =                    =                    =               =               =                 =                 =               =                 not-now         session-over
	retype-question  other-question  other-question  other-question  other-question  other-question  other-question       other-question       other-question       other-question       other-question  other-question  other-question    other-question    other-question  other-question    other-question  session-over
	park             =               =               =               =               =               =                    =                    =                    =                    =               =               =                 =                 =               =                 =               session-over
	unpark           =               =               =               =               =               =                    =                    =                    =                    =               =               =                 =                 =               =                 =               session-over
	count-slips      other-question  not-now         not-now         not-now         still-open      =                    already-revealed     =                    already-revealed     still-open      =               already-revealed  already-revealed  not-now         already-revealed  other-question  session-over
	show-words       not-now         not-now         not-now         not-now         not-now         not-now              not-now              not-now              not-now              not-now         not-now         not-now           not-now           not-now         not-now           not-now         session-over
	write-note       =               =               =               =               =               =                    =                    =                    =                    =               =               =                 =                 =               =                 =               session-over
	count-heads      =               =               =               =               =               =                    =                    =                    =                    =               =               =                 =                 =               =                 =               session-over
	hand-over        =               =               =               =               =               =                    =                    =                    =                    =               =               =                 =                 =               =                 =               session-over
	take-over        =               =               =               =               =               =                    =                    =                    =                    =               =               =                 =                 =               =                 =               session-over
	new-guest-link   =               =               =               =               =               =                    =                    =                    =                    =               =               =                 =                 =               =                 =               session-over
	join             =               =               =               =               =               =                    =                    =                    =                    =               =               =                 =                 =               =                 =               session-over
	choose           other-question  closed          closed          closed          =               closed               closed               closed               closed               =               closed          closed            closed            closed          closed            other-question  session-over
	choose-odd       other-question  closed          closed          closed          no-such-option  closed               closed               closed               closed               no-such-option  closed          closed            closed            closed          closed            other-question  session-over
	choose-unknown   unknown-seat    unknown-seat    unknown-seat    unknown-seat    unknown-seat    unknown-seat         unknown-seat         unknown-seat         unknown-seat         unknown-seat    unknown-seat    unknown-seat      unknown-seat      unknown-seat    unknown-seat      unknown-seat    session-over
	choose-old       replayed        replayed        replayed        replayed        replayed        replayed             replayed             replayed             replayed             replayed        replayed        replayed          replayed          replayed        replayed          replayed        session-over
	choose-other     other-question  other-question  other-question  other-question  other-question  other-question       other-question       other-question       other-question       other-question  other-question  other-question    other-question    other-question  other-question    other-question  session-over
	rate             not-now         not-now         not-now         not-now         not-now         not-now              not-now              not-now              not-now              not-now         not-now         not-now           not-now           not-now         not-now           =               session-over
	presence         =               =               =               =               =               =                    =                    =                    =                    =               =               =                 =                 =               =                 =               session-over
	admit            =               =               =               =               =               =                    =                    =                    =                    =               =               =                 =                 =               =                 =               session-over
	expire           ended           ended           ended           ended           ended           ended                ended                ended                ended                ended           ended           ended             ended             ended           ended             ended           session-over
	expire-early     not-now         not-now         not-now         not-now         not-now         not-now              not-now              not-now              not-now              not-now         not-now         not-now           not-now           not-now         not-now           not-now         session-over`
	},
	{
		name: 'One round',
		moves,
		sessions: {
			lobby: one,
			'intro(1)': led(one, 'next'),
			'intro(2)': led(one, 'next', 'skip'),
			'intro(begun)': led(oneFirst, 'back'),
			first: oneFirst,
			'first-closed': led(oneFirst, 'close'),
			'revealed(1)': led(one, 'next', 'next', 'next', 'next'),
			'revealed(2)': oneRevealed,
			'over(1)': led(oneRevealed, 'next', 'back', 'back'),
			'over(2)': led(oneRevealed, 'next', 'back'),
			rating: led(oneRevealed, 'next'),
			ended: led(oneRevealed, 'next', 'next')
		},
		expected: `
	                 lobby           intro(1)        intro(2)        intro(begun)    first           first-closed    revealed(1)       revealed(2)       over(1)         over(2)           rating          ended
	next             intro           first           first           first           first-closed    revealed        intro             rating            revealed        rating            ended           session-over
	back             not-now         lobby           revealed        choice-stands   intro           first           already-revealed  already-revealed  lobby           revealed          revealed        session-over
	open             not-now         first           first           first           already-open    first           already-revealed  already-revealed  item-over       item-over         not-now         session-over
	close            not-now         not-now         not-now         not-now         first-closed    not-now         not-now           not-now           item-over       item-over         not-now         session-over
	reveal           not-now         not-now         not-now         not-now         still-open      revealed        already-revealed  already-revealed  item-over       item-over         not-now         session-over
	reveal-first     not-now         not-now         not-now         not-now         not-now         not-now         not-now           not-now           item-over       item-over         not-now         session-over
	skip             not-now         intro           rating          rating          rating          rating          intro             rating            revealed        rating            not-now         session-over
	end              ended           rating          rating          rating          rating          rating          rating            rating            rating          rating            ended           session-over
	next-stale       stale           stale           stale           stale           stale           stale           stale             stale             stale           stale             stale           session-over
	next-helper      not-holding     not-holding     not-holding     not-holding     not-holding     not-holding     not-holding       not-holding       not-holding     not-holding       not-holding     session-over
	next-other       unknown-remote  unknown-remote  unknown-remote  unknown-remote  unknown-remote  unknown-remote  unknown-remote    unknown-remote    unknown-remote  unknown-remote    unknown-remote  session-over
	start-timer      not-now         =               =               =               not-now         =               =                 =                 =               =                 not-now         session-over
	stop-timer       not-now         not-now         not-now         not-now         not-now         not-now         not-now           not-now           not-now         not-now           not-now         session-over
	add-question     =               =               =               =               =               =               =                 =                 =               =                 not-now         session-over
	add-break        =               =               =               =               =               =               =                 =                 =               =                 not-now         session-over
	retype-question  other-question  other-question  other-question  other-question  other-question  other-question  other-question    other-question    other-question  other-question    other-question  session-over
	park             =               =               =               =               =               =               =                 =                 =               =                 =               session-over
	unpark           =               =               =               =               =               =               =                 =                 =               =                 =               session-over
	count-slips      other-question  not-now         not-now         not-now         still-open      =               already-revealed  already-revealed  not-now         already-revealed  other-question  session-over
	show-words       not-now         not-now         not-now         not-now         not-now         not-now         not-now           =                 not-now         =                 not-now         session-over
	write-note       =               =               =               =               =               =               =                 =                 =               =                 =               session-over
	count-heads      =               =               =               =               =               =               =                 =                 =               =                 =               session-over
	hand-over        =               =               =               =               =               =               =                 =                 =               =                 =               session-over
	take-over        =               =               =               =               =               =               =                 =                 =               =                 =               session-over
	new-guest-link   =               =               =               =               =               =               =                 =                 =               =                 =               session-over
	join             =               =               =               =               =               =               =                 =                 =               =                 =               session-over
	choose           other-question  closed          closed          closed          =               closed          closed            closed            closed          closed            other-question  session-over
	choose-odd       other-question  closed          closed          closed          no-such-option  closed          closed            closed            closed          closed            other-question  session-over
	choose-unknown   unknown-seat    unknown-seat    unknown-seat    unknown-seat    unknown-seat    unknown-seat    unknown-seat      unknown-seat      unknown-seat    unknown-seat      unknown-seat    session-over
	choose-old       replayed        replayed        replayed        replayed        replayed        replayed        replayed          replayed          replayed        replayed          replayed        session-over
	choose-other     other-question  other-question  other-question  other-question  other-question  other-question  other-question    other-question    other-question  other-question    other-question  session-over
	rate             not-now         not-now         not-now         not-now         not-now         not-now         not-now           not-now           not-now         not-now           =               session-over
	presence         =               =               =               =               =               =               =                 =                 =               =                 =               session-over
	admit            =               =               =               =               =               =               =                 =                 =               =                 =               session-over
	expire           ended           ended           ended           ended           ended           ended           ended             ended             ended           ended             ended           session-over
	expire-early     not-now         not-now         not-now         not-now         not-now         not-now         not-now           not-now           not-now         not-now           not-now         session-over`
	},
	{
		name: 'Nothing to choose',
		moves,
		sessions: {
			'lobby(empty)': empty,
			lobby: none,
			'intro(1)': led(none, 'next'),
			'intro(2)': led(none, 'next', 'next'),
			'over(1)': led(none, 'next', 'next', 'next', 'back', 'back'),
			'over(2)': led(none, 'next', 'next', 'next', 'back'),
			'rating(empty)': led(empty, 'next'),
			rating: led(none, 'next', 'next', 'next'),
			ended: led(none, 'next', 'next', 'next', 'next')
		},
		expected: `
	                 lobby(empty)    lobby           intro(1)           intro(2)           over(1)         over(2)         rating(empty)   rating          ended
	next             rating          intro           intro              rating             intro           rating          ended           ended           session-over
	back             not-now         not-now         lobby              intro              lobby           intro           lobby           intro           session-over
	open             not-now         not-now         nothing-to-choose  nothing-to-choose  item-over       item-over       not-now         not-now         session-over
	close            not-now         not-now         nothing-to-choose  nothing-to-choose  item-over       item-over       not-now         not-now         session-over
	reveal           not-now         not-now         nothing-to-choose  nothing-to-choose  item-over       item-over       not-now         not-now         session-over
	reveal-first     not-now         not-now         nothing-to-choose  nothing-to-choose  item-over       item-over       not-now         not-now         session-over
	skip             not-now         not-now         intro              rating             intro           rating          not-now         not-now         session-over
	end              ended           ended           rating             rating             rating          rating          ended           ended           session-over
	next-stale       stale           stale           stale              stale              stale           stale           stale           stale           session-over
	next-helper      not-holding     not-holding     not-holding        not-holding        not-holding     not-holding     not-holding     not-holding     session-over
	next-other       unknown-remote  unknown-remote  unknown-remote     unknown-remote     unknown-remote  unknown-remote  unknown-remote  unknown-remote  session-over
	start-timer      not-now         not-now         =                  =                  =               =               not-now         not-now         session-over
	stop-timer       not-now         not-now         not-now            not-now            not-now         not-now         not-now         not-now         session-over
	add-question     =               =               =                  =                  =               =               not-now         not-now         session-over
	add-break        =               =               =                  =                  =               =               not-now         not-now         session-over
	retype-question  other-question  other-question  other-question     other-question     other-question  other-question  other-question  other-question  session-over
	park             =               =               =                  =                  =               =               =               =               session-over
	unpark           =               =               =                  =                  =               =               =               =               session-over
	count-slips      other-question  other-question  not-now            not-now            not-now         not-now         other-question  other-question  session-over
	show-words       not-now         not-now         not-now            not-now            not-now         not-now         not-now         not-now         session-over
	write-note       =               =               =                  =                  =               =               =               =               session-over
	count-heads      =               =               =                  =                  =               =               =               =               session-over
	hand-over        =               =               =                  =                  =               =               =               =               session-over
	take-over        =               =               =                  =                  =               =               =               =               session-over
	new-guest-link   =               =               =                  =                  =               =               =               =               session-over
	join             =               =               =                  =                  =               =               =               =               session-over
	choose           other-question  other-question  closed             closed             closed          closed          other-question  other-question  session-over
	choose-odd       other-question  other-question  closed             closed             closed          closed          other-question  other-question  session-over
	choose-unknown   unknown-seat    unknown-seat    unknown-seat       unknown-seat       unknown-seat    unknown-seat    unknown-seat    unknown-seat    session-over
	choose-old       replayed        replayed        replayed           replayed           replayed        replayed        replayed        replayed        session-over
	choose-other     other-question  other-question  other-question     other-question     other-question  other-question  other-question  other-question  session-over
	rate             not-now         not-now         not-now            not-now            not-now         not-now         =               =               session-over
	presence         =               =               =                  =                  =               =               =               =               session-over
	admit            =               =               =                  =                  =               =               =               =               session-over
	expire           ended           ended           ended              ended              ended           ended           ended           ended           session-over
	expire-early     not-now         not-now         not-now            not-now            not-now         not-now         not-now         not-now         session-over`
	}
];
