import { expect, test } from 'vitest';
import { readRegisterFilter, registerPath } from './filter.ts';

const today = '2026-11-22';
const read = (query: string) => readRegisterFilter(new URLSearchParams(query), today);
const nothing = { year: 2026, kind: '', unit: '', theme: '', confirmed: '', page: 1 };

test('without a question it is this year, and what cannot be read is left out', () => {
	expect(read('')).toEqual(nothing);
	expect(read('year=1&kind=party&theme=koken&confirmed=maybe&page=-1&unit=all')).toEqual(nothing);
	expect(read('year=all')).toMatchObject({ year: null });
});

test('an address says what was asked, and nothing else', () => {
	expect(registerPath(read('page=1'))).toBe('/annual-report/activities?year=2026');
	expect(registerPath({}, 'x')).toBe('/annual-report/activities?done=x');
	const query = 'year=2025&kind=live&unit=whole&theme=ai&confirmed=no&page=3';
	expect(registerPath(read(query))).toBe(`/annual-report/activities?${query}`);
	expect(registerPath(read('year=all'))).toBe('/annual-report/activities?year=all');
});
