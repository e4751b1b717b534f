import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './calendar.ts';
import { expiresOn, requirementOf, type Position } from './requirement.ts';
import type { Programme } from './schema.ts';

const since = '2026-01-01';
const ambtenaar: Position = {
	audiences: ['balie'],
	kind: 'civil-servant',
	firstDay: '2026-03-01',
	managerSince: null
};
const asking = (...audiences: Programme['audiences']) => ({ audiences });
const nieuw = { audience: 'nieuw', required: true, withinDays: 90, repeatMonths: 36 } as const;
const alle = { audience: 'alle', required: false } as const;

test('somebody new has so many days from the first day', () => {
	expect(requirementOf(asking(nieuw), ambtenaar, since)).toEqual({
		required: true,
		dueOn: '2026-05-30',
		repeatMonths: 36
	});
});

test('who was there before the programme is not new; it may still be for everyone', () => {
	const old = { ...ambtenaar, firstDay: '2025-12-31' };
	expect(requirementOf(asking(nieuw), old, since)).toBeUndefined();
	expect(requirementOf(asking(nieuw, alle), old, since)).toEqual({
		required: false,
		dueOn: null,
		repeatMonths: null
	});
});

test('hired staff and interns are the audience of that name, others are not', () => {
	const inhuur = asking({ audience: 'inhuur', required: true, withinDays: 30 });
	const old = { ...ambtenaar, firstDay: '2020-01-01' };
	expect(requirementOf(inhuur, { ...old, kind: 'hired' }, since)?.dueOn).toBe('2026-01-31');
	expect(requirementOf(inhuur, { ...old, kind: 'intern' }, since)?.required).toBe(true);
	expect(requirementOf(inhuur, { ...old, kind: 'seasonal' }, since)).toBeUndefined();
});

test('the days of a manager run from the first day of the role', () => {
	const rule = asking({ audience: 'leidinggevende', required: true, withinDays: 120 });
	const manager = { ...ambtenaar, firstDay: '2019-01-01', managerSince: '2026-06-01' };
	expect(requirementOf(rule, manager, since)?.dueOn).toBe('2026-09-29');
	expect(requirementOf(rule, ambtenaar, since)).toBeUndefined();
});

test('of several rules the strictest counts: the first date, the shortest term', () => {
	const rules = asking(
		nieuw,
		{ audience: 'balie', required: true, withinDays: 30, repeatMonths: 48 },
		{ audience: 'alle', required: false, withinDays: 1, repeatMonths: 1 }
	);
	expect(requirementOf(rules, ambtenaar, since)).toEqual({
		required: true,
		dueOn: '2026-03-31',
		repeatMonths: 36
	});
});

test('nobody has to be done before the programme exists', () => {
	const days = fc.integer({ min: -3000, max: 3000 }).map((number) => addDays(since, number));
	const cases = fc.property(days, fc.integer({ min: 1, max: 1000 }), (firstDay, withinDays) => {
		const rule = asking({ audience: 'alle', required: true, withinDays });
		const dueOn = requirementOf(rule, { ...ambtenaar, firstDay }, since)!.dueOn!;
		expect(dueOn >= addDays(since, withinDays)).toBe(true);
		expect(dueOn >= addDays(firstDay, withinDays)).toBe(true);
	});
	fc.assert(cases);
});

test('a proof without a term counts for ever', () => {
	expect(expiresOn('2026-01-31', null)).toBeNull();
	expect(expiresOn('2026-01-31', 1)).toBe('2026-02-28');
});
