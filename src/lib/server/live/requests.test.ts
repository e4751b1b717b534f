import { expect, test } from 'vitest';
import { readDeskMove, readDevice, readPhoneMove } from './requests.ts';

const seat = 'A'.repeat(43);
const deep = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)) as unknown;

test('what a remote sends gets its device and, for a timer, the time of the server', () => {
	expect(readDeskMove({ move: 'next', turn: 3, by: 'somebody-else' }, 'me', 7)).toEqual({
		...{ move: 'next', turn: 3, by: 'me' }
	});
	expect(readDeskMove({ move: 'start-timer', seconds: 60, now: 1 }, 'me', 7)).toEqual({
		...{ move: 'start-timer', seconds: 60, by: 'me', now: 7 }
	});
});

test('a phone joins, chooses and hands in as the seat that its secret says', () => {
	expect(readPhoneMove({ move: 'join', seat: 'another' }, seat)).toEqual({ move: 'join', seat });
	const handIn = { move: 'hand-in', tokens: ['a'] };
	expect(readPhoneMove(handIn, seat)).toEqual(handIn);
});

test.each([
	...[
		null,
		7,
		'join',
		[],
		{},
		deep,
		{ move: deep },
		{ move: { toString: '' } },
		{ move: ['join'] }
	],
	...[
		{ move: 'start-timer', seconds: { valueOf: 1 } },
		{ move: 'hand-in', tokens: { length: 3 } }
	],
	...[{ move: '__proto__' }, { move: 'constructor' }, JSON.parse('{"__proto__":{"move":"join"}}')]
])('anything else is no move: %#', (body) => {
	expect(readDeskMove(body, 'me', 7)).toBeUndefined();
	expect(readPhoneMove(body, seat)).toBeUndefined();
});

test('a device has a name of plain signs', () => {
	expect(readDevice('laptop-1')).toBe('laptop-1');
	for (const name of [null, '', 'short', 'a'.repeat(65), 'lap top 1', 'laptop\0x'])
		expect(readDevice(name)).toBeUndefined();
});
