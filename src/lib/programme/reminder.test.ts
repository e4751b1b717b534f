import { expect, test } from 'vitest';
import { addDays } from './calendar.ts';
import { reminderDays, reminderOn, roundOf, type Asked } from './reminder.ts';
import { isWorkday } from './workdays.ts';

const asked = (more: Partial<Asked> = {}): Asked => ({
	...{ startedOn: '2026-09-01', dueOn: '2026-11-30', state: 'not-started' },
	...more
});

test('a term of three months has all five', () => {
	expect(reminderDays(asked())).toEqual([
		{ step: 'start', day: '2026-09-01' },
		{ step: 'half-way', day: '2026-10-16' },
		{ step: 'week', day: '2026-11-23' },
		{ step: 'day', day: '2026-11-27' },
		{ step: 'overdue', day: '2026-12-01' }
	]);
});

test('a short term has fewer, and one without an end only the first', () => {
	const steps = (dueOn: string | null) => reminderDays(asked({ dueOn })).map(({ step }) => step);
	expect(steps('2026-09-20')).toEqual(['start', 'week', 'day', 'overdue']);
	expect(steps('2026-09-08')).toEqual(['start', 'day', 'overdue']);
	expect(steps('2026-09-02')).toEqual(['start', 'overdue']);
	expect(steps(null)).toEqual(['start']);
});

test('every reminder is on a workday, and no two are on one day', () => {
	for (let start = 0; start < 400; start += 1)
		for (const term of [0, 1, 3, 7, 13, 14, 28, 30, 90]) {
			const startedOn = addDays('2026-01-01', start);
			const days = reminderDays({ startedOn, dueOn: addDays(startedOn, term) });
			const moments = days.map(({ day }) => day);
			expect(moments.every(isWorkday)).toBe(true);
			expect(moments).toEqual([...new Set(moments)].sort());
			expect(days.at(-1)!.step).toBe('overdue');
		}
});

test('the one that holds is the last whose day has come', () => {
	expect(reminderOn(asked(), '2026-08-31')).toBeNull();
	expect(reminderOn(asked(), '2026-09-03')).toBe('start');
	expect(reminderOn(asked(), '2026-11-22')).toBe('half-way');
	expect(reminderOn(asked(), '2026-11-30')).toBe('day');
	expect(reminderOn(asked({ state: 'overdue' }), '2026-12-01')).toBe('overdue');
	expect(reminderOn(asked({ state: 'overdue' }), '2027-06-01')).toBe('overdue');
});

test('between the last day and the first workday after it there is nothing', () => {
	const late = asked({ dueOn: '2026-11-27', state: 'overdue' });
	expect(reminderOn(late, '2026-11-28')).toBeNull();
	expect(reminderOn(late, '2026-11-30')).toBe('overdue');
});

test('who has begun is not told to begin, who waits for a meeting is told nothing', () => {
	expect(reminderOn(asked({ state: 'started' }), '2026-09-03')).toBeNull();
	expect(reminderOn(asked({ state: 'started' }), '2026-10-19')).toBe('half-way');
	expect(reminderOn(asked({ state: 'waits-for-meeting' }), '2026-11-25')).toBeNull();
});

test('a round is the day it begins, and after that the last day', () => {
	expect(roundOf('start', asked())).toBe('2026-09-01');
	expect(roundOf('week', asked())).toBe('2026-11-30');
	expect(roundOf('start', asked({ dueOn: null }))).toBe('2026-09-01');
});
