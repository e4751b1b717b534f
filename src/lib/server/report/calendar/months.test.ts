import { expect, test } from 'vitest';
import { byMonth } from './months.ts';

const entry = (id: string, from: string, to = from, at: string | null = null) => ({
	...{ id, title: id, from, to, at }
});
const ids = (lines: { id: string }[]) => lines.map(({ id }) => id);

test('what begins in a month stands there in order: by day, whole days first, then by time', () => {
	const entries = [
		entry('late', '2026-03-04', undefined, '15:00'),
		entry('week', '2026-03-04', '2026-03-08'),
		entry('early', '2026-03-04', undefined, '09:30'),
		entry('first', '2026-03-01')
	];
	const { months, long } = byMonth(entries, 2026);
	expect(ids(months[2]!.lines)).toEqual(['first', 'week', 'early', 'late']);
	expect(long).toEqual([]);
});

test('a year has twelve months, and nothing of another year', () => {
	const { months } = byMonth([entry('before', '2025-12-31'), entry('after', '2027-01-01')], 2026);
	expect(months.map(({ month }) => month)).toEqual(
		Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`)
	);
	expect(months.flatMap(({ lines }) => lines)).toEqual([]);
});

test('what began just before the year stands in January, what ends after it where it begins', () => {
	const entries = [
		entry('over', '2025-12-29', '2026-01-02'),
		entry('into', '2026-12-28', '2027-01-03')
	];
	const { months } = byMonth(entries, 2026);
	expect(ids(months[0]!.lines)).toEqual(['over']);
	expect(ids(months[11]!.lines)).toEqual(['into']);
});

test('what takes longer than a month stands apart, in each year that it touches', () => {
	const span = entry('span', '2025-11-01', '2026-10-31');
	const month = entry('month', '2026-05-01', '2026-05-31');
	expect(ids(byMonth([span, month], 2026).long)).toEqual(['span']);
	expect(ids(byMonth([span, month], 2025).long)).toEqual(['span']);
	expect(ids(byMonth([span, month], 2026).months[4]!.lines)).toEqual(['month']);
});
