import { expect, it } from 'vitest';
import type { ModuleItem } from '../schema.ts';
import { keyed, movedEntry, withEntry, withoutEntry } from './entries.ts';
import { offerOf, minutesOfEntry, type Offered } from './offer.ts';

const item = (content: string): ModuleItem => ({ content, required: true });
const choice: ModuleItem = {
	choose: { count: 2, by: 'audience', filter: { kinds: ['card'], audiences: 'own' } }
};
const items = [item('a'), choice, item('b')];
const keys = (entries: readonly ModuleItem[]) => keyed(entries).map(({ key }) => key);

it('an entry moves one place, goes and comes back where it stood', () => {
	expect(keys(items)).toEqual(['a', 'choose-1', 'b']);
	expect(keys(movedEntry(items, 'b', -1))).toEqual(['a', 'b', 'choose-1']);
	expect(keys(movedEntry(items, 'a', -1))).toEqual(keys(items));
	expect(keys(movedEntry(items, 'x', 1))).toEqual(keys(items));
	const { items: rest, gone } = withoutEntry(items, 'choose-1');
	expect(withEntry(rest, gone!.entry, gone!.at)).toEqual(items);
	expect(withoutEntry(items, 'x')).toEqual({ items });
});

it('an item stands in a module once', () => {
	expect(withEntry(items, item('a'))).toEqual(items);
	expect(keys(withEntry(items, choice))).toEqual(['a', 'choose-1', 'b', 'choose-2']);
});

const offered = (id: string, audience: string, minutes: number, readingLevel = 'B1'): Offered => ({
	...{ id, kind: 'card', themes: [], audiences: [audience], level: 1, readingLevel, minutes }
});
const shelf = [
	...[offered('a', 'alle', 5), offered('b', 'balie', 6), offered('c', 'balie', 8)],
	...[offered('d', 'inkoop', 10), offered('e', 'alle', 7), offered('f', 'alle', 4, 'A2')]
];
const drawing = {
	readingLevel: 'B1' as const,
	audiences: [{ audience: 'balie' }, { audience: 'inkoop' }],
	modules: [{ items }]
};

it('a choice says how many fit, without what stands there by name or is in another language', () => {
	if (!('choose' in choice)) throw new Error('no choice');
	expect(offerOf(choice.choose, drawing, shelf)).toEqual({
		...{ fitting: 3, least: 2, audience: 'balie' }
	});
	expect(minutesOfEntry(choice, drawing, shelf)).toBe(2 * 8);
	expect(minutesOfEntry(item('a'), drawing, shelf)).toBe(5);
	expect(minutesOfEntry(item('x'), drawing, shelf)).toBe(0);
});
