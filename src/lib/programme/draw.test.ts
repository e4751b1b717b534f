import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawPlan, type Candidate } from './draw.ts';
import type { ItemFilter, Module, Programme } from './schema.ts';

const card = (id: string, more: Partial<Candidate> = {}): Candidate => ({
	id,
	kind: 'card',
	themes: ['geschenken'],
	audiences: ['alle'],
	level: 1,
	readingLevel: 'B1',
	...more
});
const module = (id: string, items: Module['items']) => ({ id, items }) as Module;
const choose = (count: number, filter: ItemFilter = {}) => ({
	choose: { count, by: 'audience' as const, filter }
});
const programme = (...modules: Module[]) => ({ modules }) as Programme;
const person = { audiences: ['balie'], doneBefore: new Set<string>() };
const asTheyAre = (ids: string[]) => ids;
const items = (plan: ReturnType<typeof drawPlan>) =>
	plan.map((part) => part.items.map(({ item }) => item));

test('fixed items stay as they are; a drawn item is required', () => {
	const asked = programme(module('a', [{ content: 'vast', required: false }, choose(1)]));
	expect(drawPlan(asked, [card('vast'), card('een')], person, asTheyAre)).toEqual([
		{
			module: 'a',
			items: [
				{ item: 'vast', required: false },
				{ item: 'een', required: true }
			]
		}
	]);
});

test('items for your own work come first, then the order of chance', () => {
	const cards = [
		card('alle'),
		card('elders', { audiences: ['ict'] }),
		card('eigen', { audiences: ['balie'] })
	];
	const asked = programme(module('a', [choose(2, { audiences: 'own' })]));
	expect(items(drawPlan(asked, cards, person, asTheyAre))).toEqual([['eigen', 'alle']]);
});

test('what somebody did before comes only when there is nothing else', () => {
	const asked = programme(module('a', [choose(2)]));
	const again = { ...person, doneBefore: new Set(['een', 'twee']) };
	const cards = [card('een'), card('twee'), card('drie')];
	expect(items(drawPlan(asked, cards, again, asTheyAre))).toEqual([['drie', 'een']]);
});

test('a filter keeps kinds, themes, audiences and levels', () => {
	const filter: ItemFilter = {
		kinds: ['card'],
		themes: ['declaraties'],
		audiences: ['ict'],
		levels: [2]
	};
	const fits = { themes: ['declaraties'], audiences: ['ict'], level: 2 };
	const cards = [
		card('soort', { ...fits, kind: 'case' }),
		card('thema', { ...fits, themes: [] }),
		card('doelgroep', { ...fits, audiences: ['alle'] }),
		card('niveau', { ...fits, level: 1 }),
		card('past', fits)
	];
	expect(
		items(drawPlan(programme(module('a', [choose(5, filter)])), cards, person, asTheyAre))
	).toEqual([['past']]);
});

test('nothing is drawn twice, nothing that is fixed is drawn, and the same person draws the same', () => {
	const ids = Array.from({ length: 12 }, (_, at) => `kaart-${at}`);
	const candidates = ids.map((id) => card(id));
	const count = fc.integer({ min: 1, max: 6 });
	const cases = fc.property(
		fc.array(count, { minLength: 1, maxLength: 4 }),
		fc.subarray(ids),
		fc.shuffledSubarray(ids, { minLength: 12 }),
		(counts, doneBefore, order) => {
			const asked = programme(
				...counts.map((number, at) => module(`m${at}`, [choose(number)])),
				module('vast', [{ content: 'kaart-0', required: true }])
			);
			const shuffle = (some: string[]) =>
				some.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
			const draw = () =>
				drawPlan(asked, candidates, { audiences: [], doneBefore: new Set(doneBefore) }, shuffle);
			const all = items(draw()).flat();
			expect(new Set(all).size).toBe(all.length);
			expect(all).toHaveLength(
				Math.min(
					11,
					counts.reduce((sum, number) => sum + number, 0)
				) + 1
			);
			expect(draw()).toEqual(draw());
		}
	);
	fc.assert(cases);
});
