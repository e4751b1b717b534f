import { expect, test } from 'vitest';
import { readFilter } from './hr-filter.ts';

const today = '2026-11-22';

test.each([
	['on=2026-02-30', { on: today, problem: 'no-date' }],
	['on=2026-11-23', { on: today, problem: 'future' }],
	['on=2026-01-02&kind=hired&page=3', { on: '2026-01-02', kind: 'hired', page: 3, problem: null }],
	['kind=king&state=lost&page=-1&unit=all', { kind: '', state: '', page: 1, unit: '' }]
])('the address %s is read as far as it makes sense', (query, expected) => {
	expect(readFilter(new URLSearchParams(query), today)).toMatchObject(expected);
});
