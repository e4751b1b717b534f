import { expect, test } from 'vitest';
import { newTab } from './tab.fixture.ts';
import { forget, keep, readKept, seatOnly, withToken } from './kept.ts';

const first = { item: 'de-envelop', round: 'first' } as const;

test('a phone keeps its seat and the last token of each question, by code', () => {
	const tab = newTab();
	const kept = { ...readKept(tab, 'F7K3MP'), seat: 'secret', sequence: 2 };
	keep(tab, 'F7K3MP', withToken(withToken(kept, first, 'one'), first, 'two'));
	expect(readKept(tab, 'F7K3MP')).toMatchObject({
		...{ seat: 'secret', sequence: 2, unsent: null },
		tokens: { 'de-envelop|first': 'two' }
	});
	expect(readKept(tab, 'AAAAAA').seat).toBeNull();
	forget(tab, 'F7K3MP');
	expect(tab.length).toBe(0);
});

test('without storage, with a full one, and with something else in it, there is nothing', () => {
	expect(readKept(null, 'F7K3MP').seat).toBeNull();
	const full = newTab(true);
	keep(full, 'F7K3MP', readKept(null, 'F7K3MP'));
	expect(full.length).toBe(0);
	const other = newTab();
	other.setItem('tweesprong.live.F7K3MP', 'not json');
	expect(readKept(other, 'F7K3MP').sequence).toBe(0);
});

test('at the end only the seat is left', () => {
	const unsent = { move: 'choose', ...first, choice: { option: 'a' }, sequence: 3 } as const;
	const kept = { ...readKept(null, 'F7K3MP'), seat: 'secret', sequence: 3, unsent };
	const left = seatOnly(withToken(kept, first, 'one'));
	expect(left).toEqual({ seat: 'secret', sequence: 0, tokens: {}, unsent: null, noMark: false });
});
