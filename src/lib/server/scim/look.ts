import { meets, parseFilter, type Filter } from '#lib/scim/filter.ts';
import { inOrder, listBody, readPage, type Page } from '#lib/scim/list.ts';
import type { Json, Resource, ResourceType } from '#lib/scim/resource.ts';
import { readSelection, selected, type Selection } from '#lib/scim/select.ts';
import type { ScimAnswer } from './asked.ts';

/** What a client asks of a list. */
export type Look = {
	filter: Filter | undefined;
	sortBy: string;
	isDescending: boolean;
	page: Page;
	selection: Selection;
};

/** Reads what a client asks of a list, from an address or from the body of a search. */
export function readLook(told: (name: string) => Json | null | undefined): Look {
	const filter = told('filter');
	const sortBy = told('sortBy');
	const sortOrder = told('sortOrder');
	return {
		filter: typeof filter === 'string' && filter.trim() !== '' ? parseFilter(filter) : undefined,
		sortBy: typeof sortBy === 'string' ? sortBy : '',
		isDescending: typeof sortOrder === 'string' && /^descending$/i.test(sortOrder),
		page: readPage(told('startIndex'), told('count')),
		selection: readSelection(told('attributes'), told('excludedAttributes'))
	};
}

/** Whether a list is asked as it is, so that the database can cut the page out of it. */
export const isPlain = ({ filter, sortBy }: Look): boolean => !filter && sortBy === '';

/** The page of a list: of what the filter leaves, in the order that was asked. */
export function listAnswer(all: readonly Resource[], look: Look, type: ResourceType): ScimAnswer {
	const { filter, sortBy, isDescending, page } = look;
	const left = filter ? all.filter((each) => meets(filter, each, type)) : [...all];
	const sorted = sortBy ? inOrder(left, sortBy, isDescending, type) : left;
	const from = page.startIndex - 1;
	return pageAnswer(left.length, sorted.slice(from, from + page.count), look, type);
}

/** An answer with these resources of a list of `total`. */
export const pageAnswer = (
	total: number,
	resources: readonly Resource[],
	{ page, selection }: Look,
	type: ResourceType
): ScimAnswer => ({
	status: 200,
	body: listBody(
		total,
		page,
		resources.map((each) => selected(each, selection, type))
	)
});
