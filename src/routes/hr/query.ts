import type { HrFilter } from '#lib/server/hr-filter.ts';

type Asked = Partial<Omit<HrFilter, 'problem'>>;

/** An address of HR with what it asks; what is asked by itself (today, everyone, page 1) is left out. */
export function hrLink(path: string, today: string, asked: Asked): string {
	const { on, kind, unit, programme, state, name, page = 1, tree } = asked;
	const query = new URLSearchParams();
	if (on && on !== today) query.set('on', on);
	for (const [key, value] of Object.entries({ kind, unit, programme, state, name })) {
		if (value) query.set(key, value);
	}
	if (page > 1) query.set('page', String(page));
	if (tree) query.set('tree', 'all');
	return query.size > 0 ? `${path}?${query}` : path;
}
