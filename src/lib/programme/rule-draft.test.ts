import { expect, test } from 'vitest';
import { holdsFrom, readRule, typedRule } from './rule-draft.ts';
import { queryOf, typedOf } from './rule-typed.ts';

const noord = '00000000-0000-4000-8000-000000000001';
const choices = { programmes: ['welkom', 'elders'], units: [noord], audiences: ['kwetsbaar'] };
const read = (fields: string) => readRule(typedRule(new URLSearchParams(fields)), choices);
const base = 'programme=welkom&countsFrom=2026-01-01';

test('a rule is read from the fields of a form, and goes back into them', () => {
	const fields = `${base}&kinds=hired&units=${noord}&roles=manager&audiences=kwetsbaar&credits=elders&joinedFrom=2026-01-01&due=days&days=30&repeat=24`;
	const found = read(fields);
	if (!('rule' in found)) throw new Error('no rule');
	expect(found.rule).toEqual({
		...{ programme: 'welkom', kinds: ['hired'], units: [noord], roles: ['manager'] },
		...{ audiences: ['kwetsbaar'], credits: ['elders'], joinedFrom: '2026-01-01' },
		...{ joinedUntil: null, term: { due: 'days', days: 30 }, repeatMonths: 24 },
		countsFrom: '2026-01-01'
	});
	const again = queryOf(typedOf({ ...found.rule, rule: 'one' }));
	expect(readRule(typedRule(again), choices)).toEqual(found);
});

test('a part of every year has days that exist every year, and no repeat of its own', () => {
	const window = 'due=yearly&days=30&opensDay=1&opensMonth=9&closesDay=31&closesMonth=10';
	expect(read(`${base}&${window}&repeat=12`)).toMatchObject({
		rule: {
			term: { due: 'yearly', opens: '09-01', closes: '10-31', days: 30 },
			repeatMonths: null
		}
	});
	expect(read(`${base}&${window.replace('31', '29').replace('=10', '=2')}`)).toEqual({
		problems: { closesDay: 'no-year-day' }
	});
	expect(
		read(`${base}&due=yearly&days=5&opensDay=1&opensMonth=1&closesDay=1&closesMonth=1`)
	).toEqual({ problems: { closesDay: 'same-window' } });
});

test('every field says what is wrong with it', () => {
	expect(read('')).toEqual({
		problems: { programme: 'no-programme', due: 'no-due', countsFrom: 'no-day' }
	});
	expect(
		read('programme=welkom&countsFrom=0001-01-01&due=days&days=0&kinds=boss&joinedFrom=2026-02-30')
	).toEqual({
		problems: { days: 'days-range', kinds: 'gone', joinedFrom: 'no-day', countsFrom: 'no-day' }
	});
	expect(read(`${base}&due=date&days=x&joinedFrom=2026-02-02&joinedUntil=2026-02-01`)).toEqual({
		problems: { days: 'days-range', dueOn: 'no-day', joinedUntil: 'wrong-order' }
	});
	expect(read(`${base}&due=none&repeat=121`)).toEqual({ problems: { repeat: 'repeat-range' } });
});

test('a programme does not count as itself, and a rule holds from today or later', () => {
	expect(read(`${base}&due=none&credits=welkom`)).toMatchObject({ rule: { credits: [] } });
	expect(holdsFrom({ countsFrom: '2026-01-01' }, '2026-06-01')).toBe('2026-06-01');
	expect(holdsFrom({ countsFrom: '2026-07-01' }, '2026-06-01')).toBe('2026-07-01');
});
