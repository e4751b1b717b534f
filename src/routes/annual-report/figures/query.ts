import type { FigureQuery } from '#lib/server/report/figures/figure-query.ts';

/** The page of a figure, or a file of it, with what it asks. */
export function figureLink(
	path: string,
	{ year, earlier, on, options }: Omit<FigureQuery, 'problem'>
): string {
	const query = new URLSearchParams({ ...options, year: String(year) });
	if (earlier > 0) query.set('earlier', String(earlier));
	query.set('on', on);
	return `${path}?${query}`;
}
