import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { itemSchema } from '#lib/dilemma/item.ts';
import { dilemmaItemOf } from './agenda-item.ts';
import * as schemas from './moves.ts';
import {
	after,
	card,
	chosen,
	joined,
	leader,
	led,
	noon,
	seat,
	slide,
	start
} from './session.fixture.ts';
import { restored, stored } from './session.ts';
import { countSeats } from './seats.ts';
import { reaches, step } from './step.ts';
import { view } from './view.ts';

const fromLibrary = (id: string) => {
	const item = v.parse(
		itemSchema,
		parse(readFileSync(`content/dilemmas/${id}.md`, 'utf8').split(/^---$/m)[1]!)
	);
	if (item.kind !== 'card' && item.kind !== 'statement') throw new Error(`${id} is a ${item.kind}`);
	return item;
};

describe('an agenda', () => {
	it('takes a card and a statement from the library', () => {
		const agenda = [
			dilemmaItemOf('one', fromLibrary('drie-offertes')),
			dilemmaItemOf('two', fromLibrary('aanspreken'))
		];
		expect(start(agenda).script.agenda).toMatchObject([
			{ kind: 'card', dilemma: 'drie-offertes', rounds: 2, minimum: 5 },
			{
				kind: 'statement',
				dilemma: 'aanspreken',
				options: ['agree', 'disagree', 'unsure'],
				minutes: 10
			}
		]);
	});

	it('has no key and no dilemma twice', () => {
		expect(() => start([card('one'), slide('one')])).toThrow('has a key twice');
		expect(() => start([card('one'), { ...card('one'), key: 'two' }])).toThrow(
			'has a dilemma twice'
		);
	});
});

describe('what is stored', () => {
	const session = led(
		chosen(led(joined(start([card('one')]), 6), 'next', 'next'), [...'aabbca']),
		'close'
	);

	it('comes back as it was, without anybody in it', () => {
		const back = restored(JSON.parse(JSON.stringify(stored(session))), noon + 1);
		expect(back.script).toEqual(session.script);
		expect(countSeats(back.room.seats)).toBe(0);
		expect(back.room.sequence).toBeGreaterThan(session.room.sequence);
	});

	it('is refused when it is anything else', () => {
		const kept = stored(session);
		for (const odd of [{}, null, { ...kept, seats: {} }, { ...kept, place: { phase: 'first' } }])
			expect(() => restored(odd, noon)).toThrow();
	});
});

describe('a view', () => {
	it('of the remote always has the text about groups that agree', () => {
		const agree = chosen(led(joined(start([card('one')]), 6), 'next', 'next'), [...'aaaaaa']);
		for (const session of [start([]), agree, led(agree, 'close', 'reveal-first')])
			expect(view(session, { role: 'remote', remote: leader })).toMatchObject({
				always: ['unanimous-groups']
			});
	});

	it('shows an early first result in the talk, and not while people choose again', () => {
		const talk = led(
			chosen(led(joined(start([card('one')]), 6), 'next', 'next'), [...'aabbca']),
			'close',
			'next',
			'reveal-first'
		);
		const phone = { role: 'phone', seat: seat(0) } as const;
		expect(view(talk, phone).result).toMatchObject({ first: { show: 'steps' } });
		expect(view(led(talk, 'next'), phone)).toMatchObject({ result: null, shown: ['first'] });
	});

	it('of a dilemma that is not to be shown has nothing to show', () => {
		const silent = { ...card('one'), reveal: 'never' } as ReturnType<typeof card>;
		const six = chosen(led(joined(start([silent]), 6), 'next', 'next'), [...'aabbca']);
		const { turn } = led(six, 'close').script;
		const early = step(led(six, 'close'), { move: 'reveal-first', by: leader, turn });
		expect(early).toEqual({ ok: false, refused: 'never-shown' });
		const end = led(six, 'close', 'next', 'next', 'close', 'reveal');
		expect(view(end, { role: 'projector' }).result).toEqual({
			...{ first: { show: 'talk' }, second: { show: 'talk' }, shift: null }
		});
	});

	it('of the shift comes with both results', () => {
		const first = chosen(led(joined(start([card('one')]), 12), 'next', 'next'), [
			...'aaaaaabbbbbb'
		]);
		const second = chosen(led(first, 'close', 'next', 'next'), [...'aaaaaaabcbac']);
		const end = led(second, 'close', 'reveal');
		expect(view(end, { role: 'projector' }).result).toMatchObject({ shift: 'part' });
	});

	it('of one phone changes with the group, and not with a neighbour', () => {
		expect(reaches({ move: 'join', seat: seat(0) })).toBe('desk');
		expect(reaches({ move: 'next', by: leader, turn: 0 })).toBe('everyone');
	});

	it('says how many are there, and what the head count says', () => {
		const session = after(joined(start([]), 3), {
			move: 'count-heads',
			by: leader,
			room: 2,
			online: 1
		});
		expect(view(session, { role: 'remote', remote: 'another' })).toMatchObject({
			...{ holds: false, seats: { joined: 3, present: 3 }, heads: { room: 2, online: 1 } },
			headCount: 'fewer-than-half-chose'
		});
	});
});

describe('a move from outside', () => {
	it('is read with the schema of who sent it', () => {
		const choose = {
			move: 'choose',
			seat: seat(0),
			item: 'one',
			round: 'first',
			choice: { option: 'a' },
			sequence: 1
		};
		expect(v.is(schemas.seatMoveSchema, choose)).toBe(true);
		expect(v.is(schemas.facilitatorMoveSchema, choose)).toBe(false);
		for (const odd of [
			{ ...choose, seat: '__proto__' },
			{ ...choose, sequence: 0 },
			{ ...choose, choice: { option: 'a', scale: 1 } },
			{ ...choose, choice: { words: ['🙂'] } },
			{ ...choose, extra: 1 }
		])
			expect(v.is(schemas.seatMoveSchema, odd)).toBe(false);
	});
});
