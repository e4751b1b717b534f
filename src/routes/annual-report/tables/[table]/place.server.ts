import type { Edited } from '#lib/server/report/tables/edit-table.ts';

const besideButtons = ['new-row', 'new-column', 'new-column-kind', 'note-text'] as const;
const block = ['paste-text', 'paste-row', 'paste-column'] as const;

/** What stood beside the button, to come back when it was refused. */
export function besideIn(form: FormData) {
	const names = [...besideButtons, ...block];
	return Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '')])) as Record<
		(typeof names)[number],
		string
	>;
}

/** Where the work goes on after a form without JavaScript. */
export function placeOf(table: string, url: URL, { position, touched }: Edited): string {
	const values = new URLSearchParams();
	const from = url.searchParams.get('from');
	if (from) values.set('from', from);
	if (position.at < position.of) {
		values.set('at', String(position.at));
		values.set('of', String(position.of));
	}
	const question = values.size > 0 ? `?${values}` : '';
	return `/annual-report/tables/${table}${question}#${touched ?? 'grid'}`;
}
