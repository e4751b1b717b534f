import type { Library } from '../../../content/library.ts';
import type { ItemDraft } from '../../../dilemma/edit/field.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Bench } from '../../content/bench.ts';
import type { Db } from '../../db/connect.ts';
import { findDraft } from '../../db/own-drafts.ts';
import { listOwnMedia } from '../../db/own-media.ts';
import { publicationsOf } from '../../db/own-publications.ts';
import { codeChoices, type CodeChoices } from './codes.ts';
import { checkedDraft, foundIn, type Found } from './found.ts';

/** The form of an item with what the checks say of what is saved. */
export type EditPage = {
	id: string;
	draft: ItemDraft;
	revision: number;
	found: Found[];
	choices: CodeChoices;
};

/** @returns nothing where there is no such item */
export async function editPage(
	db: Db,
	library: Library,
	bench: Bench,
	id: string,
	{ language, on }: { language: Language; on: string }
): Promise<EditPage | undefined> {
	const found = await findDraft(db, id);
	if (found?.kind !== 'item') return undefined;
	const [[last], files] = await Promise.all([publicationsOf(db, id), listOwnMedia(db)]);
	const { findings } = await checkedDraft(db, bench, found, last, on);
	const draft = found.draft as ItemDraft;
	return {
		...{ id, draft, revision: found.revision, found: foundIn(findings) },
		choices: codeChoices(library, draft, files, language)
	};
}
