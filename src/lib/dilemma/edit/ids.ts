type Entry = Record<string, unknown>;

/**
 * Gives every entry its id. `letters`: a, b, c by place, as options have. `title`: a new entry gets one of
 * its title and keeps it. `number`: a new entry gets the next number.
 */
export function withIds(entries: readonly Entry[], ids: 'letters' | 'title' | 'number'): Entry[] {
	if (ids === 'letters')
		return entries.map((entry, at) => ({ ...entry, id: String.fromCharCode(97 + at) }));
	const taken = new Set(entries.flatMap(({ id }) => (typeof id === 'string' ? id : [])));
	return entries.map((entry) => {
		if (typeof entry.id === 'string') return entry;
		const wish = ids === 'title' && typeof entry.title === 'string' ? slugOf(entry.title) : '';
		const id = free(wish || 'deel', taken);
		taken.add(id);
		return { id, ...entry };
	});
}

/** A title as an id: `Eén envelop!` is `een-envelop`; '' where nothing of it can stand in an id. */
export const slugOf = (title: string): string =>
	title
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 50)
		.replace(/^-+|-+$/g, '');

/** The wish itself, or with the first number behind it that nobody has. */
export function free(wish: string, taken: ReadonlySet<string>): string {
	if (!taken.has(wish)) return wish;
	const next = Array.from({ length: taken.size + 1 }, (_, at) => `${wish}-${at + 2}`);
	return next.find((id) => !taken.has(id))!;
}
