import type { OathFilter } from '#lib/server/oath-filter.ts';

/** An address of this page with what it asks; what is asked by itself is left out. */
export function oathLink(asked: Partial<OathFilter>, path = '/hr/oaths'): string {
	const query = queryOf(asked);
	return query.size > 0 ? `${path}?${query}` : path;
}

/** Where a form of this page goes, so that the page it answers with asks the same. */
export function oathAction(name: 'register' | 'remove' | 'restore', asked: OathFilter): string {
	const query = queryOf(asked);
	return query.size > 0 ? `?/${name}&${query}` : `?/${name}`;
}

function queryOf({ duty = 'oath', view = 'waiting', unit, name, page = 1 }: Partial<OathFilter>) {
	const query = new URLSearchParams();
	if (duty !== 'oath') query.set('duty', duty);
	if (view !== 'waiting') query.set('view', view);
	if (unit) query.set('unit', unit);
	if (name) query.set('name', name);
	if (page > 1) query.set('page', String(page));
	return query;
}
