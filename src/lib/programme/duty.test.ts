import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './calendar.ts';
import { standingOf, type DutyFacts } from './duty.ts';
import type { Due, DutyRule } from './duty-rule.ts';
import { windowOn } from './duty-window.ts';

const asking = (term: Due, more: Partial<DutyRule> = {}): DutyRule => ({
	...{ rule: 'one', programme: 'welkom', term, repeatMonths: null, credits: [] },
	...{ kinds: [], units: [], roles: [], audiences: [], joinedFrom: null, joinedUntil: null },
	...{ countsFrom: '2026-01-01', ...more }
});
const facts = (joinedOn: string, more: Partial<DutyFacts> = {}): DutyFacts => ({
	position: {
		...{ kind: 'civil-servant', units: [], audiences: [], roles: [], joinedOn },
		jobs: [{ kind: 'civil-servant', units: [], startsOn: joinedOn, endsOn: null }]
	},
	...{ exceptions: [], proofs: [], started: false, waits: false, ...more }
});
const done = (completedOn: string, programme = 'welkom') => ({ programme, completedOn });
const days: Due = { due: 'days', days: 30 };
const autumn: Due = { due: 'yearly', opens: '09-01', closes: '10-31', days: 30 };
const stands = (rule: DutyRule | DutyRule[], about: DutyFacts, on: string) =>
	standingOf('welkom', [rule].flat(), about, on);

test('of whom no rule asks it nothing is required, and what they did counts all the same', () => {
	expect(stands([], facts('2020-01-01'), '2026-06-01')).toMatchObject({
		...{ required: false, state: 'not-started', dueOn: null, rule: null }
	});
	const finished = facts('2020-01-01', { proofs: [done('2026-02-02')] });
	expect(stands([], finished, '2026-06-01')).toMatchObject({
		...{ required: false, state: 'done', completedOn: '2026-02-02' }
	});
});

test('the last day is not overdue, the day after it is', () => {
	const rule = asking(days);
	expect(stands(rule, facts('2026-03-01'), '2026-03-31')).toMatchObject({
		...{ state: 'not-started', askedOn: '2026-03-01', dueOn: '2026-03-31' }
	});
	expect(stands(rule, facts('2026-03-01'), '2026-04-01').state).toBe('overdue');
	expect(stands(rule, facts('2026-03-01', { waits: true }), '2026-04-01').state).toBe(
		'waits-for-meeting'
	);
});

test('a date is the date; who comes later has the days of the rule at least', () => {
	const rule = asking({ due: 'date', dueOn: '2026-03-01', days: 30 });
	expect(stands(rule, facts('2019-01-01'), '2026-03-02')).toMatchObject({
		...{ state: 'overdue', dueOn: '2026-03-01' }
	});
	expect(stands(rule, facts('2026-02-20'), '2026-03-02').dueOn).toBe('2026-03-22');
	expect(stands(rule, facts('2026-01-05'), '2026-03-02').dueOn).toBe('2026-03-01');
});

test('every year: a proof counts from the day the window opens to the next time it does', () => {
	const old = facts('2020-01-01', { proofs: [done('2026-08-31')] });
	expect(stands(asking(autumn), old, '2026-09-01')).toMatchObject({
		...{ state: 'not-started', askedOn: '2026-09-01', dueOn: '2026-10-31' }
	});
	const fresh = facts('2020-01-01', { proofs: [done('2026-09-01')] });
	expect(stands(asking(autumn), fresh, '2027-08-31')).toMatchObject({
		...{ state: 'done', askedOn: '2027-09-01', dueOn: '2027-10-31' }
	});
	expect(stands(asking(autumn), fresh, '2027-09-01').state).toBe('not-started');
});

test('who comes after the window is asked when it opens again; who comes in it has time', () => {
	expect(stands(asking(autumn), facts('2026-11-01'), '2027-08-31').required).toBe(false);
	expect(stands(asking(autumn), facts('2026-11-01'), '2027-09-01').required).toBe(true);
	expect(stands(asking(autumn), facts('2026-10-20'), '2026-11-01').dueOn).toBe('2026-11-19');
});

test('a window may run over the turn of the year', () => {
	const winter = { due: 'yearly', opens: '12-01', closes: '01-31', days: 30 } as const;
	expect(windowOn(winter, '2027-01-15')).toEqual({
		...{ opens: '2026-12-01', closes: '2027-01-31' },
		...{ opensNext: '2027-12-01', closesNext: '2028-01-31' }
	});
	expect(windowOn(winter, '2026-11-30').opens).toBe('2025-12-01');
});

test('a proof that ran out is asked again by the day it did, and asked for some weeks before', () => {
	const rule = asking(days, { repeatMonths: 12, countsFrom: '2020-01-01' });
	const about = facts('2020-01-01', { proofs: [done('2025-06-01'), done('2023-01-01')] });
	expect(stands(rule, about, '2026-05-31')).toMatchObject({
		...{ state: 'done', dueOn: '2026-06-01', askedOn: '2026-04-20' }
	});
	expect(stands(rule, about, '2026-06-01')).toMatchObject({
		...{ state: 'not-started', dueOn: '2026-06-01', completedOn: null, proof: '2025-06-01' }
	});
	expect(stands(rule, about, '2026-06-02').state).toBe('overdue');
});

test('a new rule gives who did it long ago its own term', () => {
	const rule = asking(days, { repeatMonths: 12 });
	const about = facts('2020-01-01', { proofs: [done('2021-06-01')] });
	expect(stands(rule, about, '2026-01-02')).toMatchObject({
		...{ state: 'not-started', dueOn: '2026-01-31' }
	});
});

test('an equivalent counts where the rule says so', () => {
	const about = facts('2026-01-01', { proofs: [done('2026-01-05', 'elders')] });
	expect(stands(asking(days), about, '2026-02-01').state).toBe('overdue');
	expect(stands(asking(days, { credits: ['elders'] }), about, '2026-02-01')).toMatchObject({
		...{ state: 'done', completedOn: '2026-01-05' }
	});
});

test('of several rules the strictest counts', () => {
	const rules = [
		asking(days, { repeatMonths: 36 }),
		asking({ due: 'days', days: 10 }, { rule: 'two', repeatMonths: 48 })
	];
	expect(stands(rules, facts('2026-01-01'), '2026-01-05')).toMatchObject({
		...{ dueOn: '2026-01-11', rule: 'two' }
	});
	const about = facts('2026-01-01', { proofs: [done('2026-01-05')] });
	expect(stands(rules, about, '2026-02-01')).toMatchObject({
		...{ state: 'done', dueOn: '2029-01-05', rule: 'one' }
	});
});

test('an exception takes it away for a while, and after it the term begins anew', () => {
	const away = { programme: null, startsOn: '2026-01-10', endsOn: '2026-06-01' };
	const about = facts('2026-01-01', { exceptions: [away] });
	expect(stands(asking(days), about, '2026-01-09').required).toBe(true);
	expect(stands(asking(days), about, '2026-05-31')).toMatchObject({
		...{ required: false, state: 'not-started', dueOn: null }
	});
	expect(stands(asking(days), about, '2026-06-01')).toMatchObject({
		...{ required: true, askedOn: '2026-06-01', dueOn: '2026-07-01' }
	});
	const other = facts('2026-01-01', { exceptions: [{ ...away, programme: 'elders' }] });
	expect(stands(asking(days), other, '2026-03-01').state).toBe('overdue');
});

test('a rule makes nobody overdue before its own term is over', () => {
	const some = (from: number, to: number) =>
		fc.integer({ min: from, max: to }).map((number) => addDays('2026-01-01', number));
	const cases = fc.property(
		...[some(-3000, 300), some(-3000, 0), fc.constantFrom(days, autumn)],
		fc.constantFrom(null, 12),
		(joinedOn, completedOn, term, repeatMonths) => {
			const rule = asking(term, { repeatMonths: term === days ? repeatMonths : null });
			const about = facts(joinedOn, { proofs: [done(completedOn)] });
			for (const on of ['2026-01-01', '2026-01-15', '2026-01-31'])
				expect(stands(rule, about, on).state).not.toBe('overdue');
		}
	);
	fc.assert(cases);
});
