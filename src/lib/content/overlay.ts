import type { Finding } from '#lib/dilemma/finding.ts';
import type { Organisation } from '#lib/content/organisation.ts';
import { replaceIn } from '#lib/content/replace.ts';
import type { Shelf } from '#lib/content/shelf.ts';

/** What the organisation hides and replaces exists, and still fits. */
export function checkOverlay({ hide, replace }: Organisation, shelf: Shelf): Finding[] {
	return [
		...hide.flatMap((id, index) =>
			hideSays(id, shelf).map((says) => ({ field: ['hide', index], says }))
		),
		...replace.flatMap((replacement, index) => {
			const { content } = replacement;
			const item = shelf.items.find(({ value }) => value.id === content)?.value;
			if (!item) {
				if (shelf.names.items.has(content)) return [];
				return {
					field: ['replace', index, 'content'],
					says: `is ${content}; there is no such item`
				};
			}
			const replaced = replaceIn(item, replacement);
			return 'says' in replaced ? { field: ['replace', index], says: replaced.says } : [];
		})
	];
}

/** A programme cannot lose an item in silence: change the programme first. */
function hideSays(id: string, { names, programmes }: Shelf): string[] {
	if (!names.items.has(id)) return [`is ${id}; there is no such item`];
	return programmes
		.filter(({ value }) =>
			value.modules.some(({ items }) =>
				items.some((entry) => 'content' in entry && entry.content === id)
			)
		)
		.map(({ value }) => `is ${id}, which programme ${value.id} names`);
}
