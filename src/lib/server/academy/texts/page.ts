import type { Library } from '../../../content/library.ts';
import type { FieldChange } from '../../../dilemma/edit/changes.ts';
import type { Bench } from '../../content/bench.ts';
import type { Db } from '../../db/connect.ts';
import { ownCommentsOf, type OwnComment } from '../../db/own-comments.ts';
import { namesOf, writersOf } from '../../db/own-drafts.ts';
import { foundIn, type Found } from '../items/found.ts';
import type { Writer } from '../items/writer.ts';
import { changesOfTexts } from './changes.ts';
import { checkedTexts, textsDraft, textsId } from './draft.ts';

/** The own words for who writes and reviews them. */
export type TextsPage = {
	revision: number;
	state: 'draft' | 'asked' | 'agreed' | 'idle';
	version: number;
	found: Found[];
	changes: FieldChange[];
	comments: OwnComment[];
	wrote: boolean;
	agreedBy: string | null;
};

export async function textsPage(db: Db, bench: Bench, who: Writer): Promise<TextsPage> {
	const { row, draft, published, version } = await textsDraft(db, bench);
	const [writers, comments, { findings }, names] = await Promise.all([
		writersOf(db, textsId),
		ownCommentsOf(db, textsId),
		checkedTexts(db, bench, draft),
		namesOf(db, [row?.agreedBy ?? null])
	]);
	const changes = changesOfTexts(bench.written, published, draft);
	const isAt = (revision: number | null | undefined) => row && revision === row.revision;
	const idle = changes.length === 0;
	return {
		...{ revision: row?.revision ?? 0, version, changes, comments },
		state: idle
			? 'idle'
			: isAt(row?.agreedRevision)
				? 'agreed'
				: isAt(row?.askedRevision)
					? 'asked'
					: 'draft',
		found: foundIn(findings),
		wrote: writers.includes(who.personId),
		agreedBy: names.get(row?.agreedBy ?? '') ?? null
	};
}

/** The words that can be replaced in the items of the library, by item. */
export type Replaceable = { id: string; title: string };

/** The items of the library that can be hidden or get other words, by title. */
export const replaceable = ({ items }: Pick<Library, 'items'>): Replaceable[] =>
	[...items.values()]
		.map(({ id, title }) => ({ id, title }))
		.toSorted((one, other) => one.title.localeCompare(other.title, 'nl'));
