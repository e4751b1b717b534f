import fc from 'fast-check';
import type { AgendaItem } from './agenda-item.ts';
import type { Choice } from './choice.ts';
import { handIn } from './hand-in.ts';
import type { FlowMove, Move, SeatMove } from './moves.ts';
import { nameOf } from './question.ts';
import { sealAway, toSealAway, type LiveBallot } from './seal-away.ts';
import { seatEntries } from './seats.ts';
import * as fixture from './session.fixture.ts';
import { leader, noon, seat } from './session.fixture.ts';
import { restored, stored, type Session } from './session.ts';
import { step } from './step.ts';
import { tokenBytes, tokenOf } from './token.ts';

/** A session, and the phones around it with what each has kept. */
export type World = {
	session: Session;
	phones: Phone[];
	ballots: LiveBallot[];
	restarts: number;
};

type Phone = { sequence: number; tokens: Map<string, Uint8Array>; sent: SeatMove[] };

export type Act =
	| { act: 'press'; move: FlowMove['move'] }
	| { act: 'choose'; choices: (number | null)[] }
	| { act: 'resend'; phone: number; back: number }
	| { act: 'presence'; phone: number; present: boolean }
	| { act: 'add'; key: number }
	| { act: 'slips'; count: number }
	| { act: 'words' }
	| { act: 'rate'; phone: number; score: number }
	| { act: 'seal' }
	| { act: 'restart' }
	| { act: 'hand-in'; phone: number };

export const phones = 8;
const phone = fc.nat(phones - 1);
const choices = fc.array(fc.option(fc.nat(40), { freq: 6 }), {
	minLength: phones,
	maxLength: phones
});

/** Anything that happens in a session, mostly going on and choosing. */
export const act: fc.Arbitrary<Act> = fc.oneof(
	{ weight: 9, arbitrary: press('next') },
	{ weight: 3, arbitrary: press('back', 'open', 'close', 'reveal', 'reveal-first', 'skip', 'end') },
	{ weight: 9, arbitrary: fc.record({ act: fc.constant('choose' as const), choices }) },
	fc.record({ act: fc.constant('resend' as const), phone, back: fc.nat(3) }),
	fc.record({ act: fc.constant('presence' as const), phone, present: fc.boolean() }),
	fc.record({ act: fc.constant('add' as const), key: fc.nat(9) }),
	fc.record({ act: fc.constant('slips' as const), count: fc.nat(6) }),
	fc.record({ act: fc.constant('words' as const) }),
	fc.record({ act: fc.constant('rate' as const), phone, score: fc.integer({ min: 1, max: 10 }) }),
	fc.record({ act: fc.constant('seal' as const) }),
	fc.record({ act: fc.constant('restart' as const) }),
	{ weight: 4, arbitrary: fc.record({ act: fc.constant('hand-in' as const), phone }) }
);

function press(...moves: FlowMove['move'][]): fc.Arbitrary<Act> {
	return fc.record({ act: fc.constant('press' as const), move: fc.constantFrom(...moves) });
}

export const settings = fc.record({ exact: fc.boolean(), manager: fc.constant(false) });

export function newWorld(settings: { exact: boolean; manager: boolean }): World {
	const { card, words, ranking, scale, slide } = fixture;
	const agenda = [
		card('one'),
		words('two'),
		card('three'),
		scale('four'),
		ranking('five'),
		slide('six')
	];
	return {
		session: fixture.joined(fixture.start(agenda, { settings }), phones),
		phones: Array.from({ length: phones }, () => ({ sequence: 0, tokens: new Map(), sent: [] })),
		ballots: [],
		restarts: 0
	};
}

/** Lets an act happen. What a phone may not do is refused, and changes nothing. */
export function happen(world: World, act: Act): void {
	const { session } = world;
	switch (act.act) {
		case 'press':
			return move(world, { move: act.move, by: leader, turn: session.script.turn });
		case 'choose':
			return act.choices.forEach((n, at) => n !== null && chooses(world, at, n));
		case 'resend': {
			const sent = world.phones[act.phone]!.sent.at(-1 - act.back);
			return sent && send(world, act.phone, sent);
		}
		case 'presence':
			return move(world, { move: 'presence', seat: seat(act.phone), present: act.present });
		case 'add': {
			const typed = { question: 'Wat doe je nu?', options: ['blijven', 'gaan'] };
			return move(world, { move: 'add-question', by: leader, key: `new-${act.key}`, ...typed });
		}
		case 'slips': {
			const { item, round } = fixture.choosing(session, 0, { option: 'a' }) as {
				item: string;
				round: 'first';
			};
			const counts = { a: act.count };
			return move(world, { move: 'count-slips', by: leader, item, round, counts });
		}
		case 'words':
			return move(world, { move: 'show-words', by: leader, words: pool });
		case 'rate': {
			const sequence = ++world.phones[act.phone]!.sequence;
			return move(world, { move: 'rate', seat: seat(act.phone), score: act.score, sequence });
		}
		case 'seal':
			return toSealAway(session.script).forEach((key) => sealed(world, key));
		case 'restart':
			world.restarts += 1;
			world.session = restored(JSON.parse(JSON.stringify(stored(session))), noon + world.restarts);
			return;
		case 'hand-in':
			return comeBack(world, act.phone);
	}
}

/** A phone after a restart: hands its tokens in, and joins. */
export function comeBack(world: World, at: number): void {
	const tokens = [...world.phones[at]!.tokens.values()];
	world.session = handIn(world.session, seat(at), tokens).session;
	move(world, { move: 'join', seat: seat(at) });
}

/** The choices in memory, of seats that have any. */
export const votes = ({ session }: World): Record<string, unknown> =>
	Object.fromEntries(
		seatEntries(session.room.seats).flatMap(([key, { votes }]) =>
			Object.keys(votes).length > 0 ? [[key, votes]] : []
		)
	);

function move(world: World, move: Move): void {
	const outcome = step(world.session, move);
	if (outcome.ok) world.session = outcome.value;
}

function chooses(world: World, at: number, n: number): void {
	const { place, agenda } = world.session.script;
	if (!('item' in place)) return;
	const choice = choiceOf(agenda[place.item]!, n);
	const sequence = ++world.phones[at]!.sequence;
	send(world, at, { ...fixture.choosing(world.session, at, choice), sequence } as SeatMove);
}

function send(world: World, at: number, sent: SeatMove): void {
	const known = world.phones[at]!;
	if (!known.sent.includes(sent)) known.sent.push(sent);
	const outcome = step(world.session, sent);
	if (!outcome.ok || sent.move !== 'choose') return;
	world.session = outcome.value;
	const token = tokenOf(world.session, seat(at), sent);
	if (token) known.tokens.set(nameOf(sent), tokenBytes(token));
}

function sealed(world: World, key: string): void {
	const outcome = sealAway(world.session, key, () => 0);
	if (!outcome.ok) throw new Error(outcome.refused);
	world.session = outcome.value.session;
	world.ballots.push(...outcome.value.ballots);
}

const pool = ['moed', 'zorg', 'lef', 'rust'];
const orders = ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'];

/** The `n`th choice that an item offers. */
function choiceOf(item: AgendaItem, n: number): Choice {
	if (n % 7 === 6) return { option: 'pass' };
	switch (item.kind) {
		case 'scale':
			return { scale: (n % 5) + 1 };
		case 'words':
			return { words: [...new Set([pool[n % 4]!, pool[(n >> 2) % 4]!])] };
		case 'ranking':
			return { ranking: [...orders[n % 6]!] };
		default:
			return { option: 'ab'[n % 2]! };
	}
}
