import type { RecordFilter } from '#lib/server/records/filter.ts';

/** The address of a page of statements or of their file: of a search, from the newest or from before one. */
export function recordsLink(
	filter: Partial<RecordFilter>,
	before: string | null = null,
	path = '/admin/records'
): string {
	const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
	if (before !== null) query.set('before', before);
	return query.size > 0 ? `${path}?${query}` : path;
}
