import { expect, test } from 'vitest';
import { keyOf, type PlannedAgenda } from './meeting.ts';
import { minutesOf } from './minutes.ts';
import { dropped, extended, freeKey, moved, restored } from './planning.ts';

const agenda: PlannedAgenda = [
	{ item: 'de-envelop', note: '' },
	{ item: { key: 'break', kind: 'break', minutes: 10 }, note: 'Koffie' },
	{ item: 'drie-offertes', note: '' }
];
const keys = (of: PlannedAgenda) => of.map(({ item }) => keyOf(item)).join(' ');

test('an item moves one place, and not over the edge', () => {
	expect(keys(moved(agenda, 'break', -1))).toBe('break de-envelop drie-offertes');
	expect(keys(moved(agenda, 'break', 1))).toBe('de-envelop drie-offertes break');
	expect(moved(agenda, 'de-envelop', -1)).toBe(agenda);
	expect(moved(agenda, 'drie-offertes', 1)).toBe(agenda);
	expect(moved(agenda, 'nothing', 1)).toBe(agenda);
});

test('what is dropped can be put back where it was, once', () => {
	const without = dropped(agenda, 'break');
	expect(keys(without)).toBe('de-envelop drie-offertes');
	expect(restored(without, agenda[1]!, 1)).toEqual(agenda);
	expect(restored(agenda, agenda[1]!, 1)).toBe(agenda);
});

test('new items come last, each once, up to sixty', () => {
	const more = ['de-envelop', 'duim-omhoog'].map((item) => ({ item, note: '' }));
	expect(keys(extended(agenda, more))).toBe('de-envelop break drie-offertes duim-omhoog');
	const many = Array.from({ length: 70 }, (_, n) => ({ item: `kaart-${n}`, note: '' }));
	expect(extended(agenda, many)).toHaveLength(60);
});

test('a new item gets a key of its own', () => {
	expect(freeKey(agenda, 'scale')).toBe('scale');
	expect(freeKey(agenda, 'break')).toBe('break-2');
});

test('an item takes the minutes it says, or what its kind usually takes', () => {
	expect(minutesOf({ key: 'a', kind: 'break', minutes: 12 })).toBe(12);
	expect(minutesOf({ key: 'a', kind: 'knowledge', content: 'eed', slide: 1 })).toBe(3);
});
