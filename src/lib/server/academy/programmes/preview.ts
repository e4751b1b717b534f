import type { Library } from '../../../content/library.ts';
import { asProgramme } from '../../../programme/compose/draft.ts';
import type { Db } from '../../db/connect.ts';
import { findDraft } from '../../db/programme-drafts.ts';
import { beforeStart, type ModuleView } from '../../programme-page.ts';
import { minutesOf } from './list.ts';

/** A programme as somebody sees it who has not begun, out of what is being written. */
export type PreviewPage = {
	title: string;
	summary: string;
	minutes: number;
	modules: ModuleView[];
};

/** @returns `undefined` where there is no such draft */
export async function previewPage(
	db: Db,
	library: Library,
	id: string
): Promise<PreviewPage | undefined> {
	const row = await findDraft(db, id);
	if (!row) return undefined;
	const { title, summary } = row.draft;
	return {
		...{ title, summary, minutes: minutesOf(row.draft) },
		modules: beforeStart(library, asProgramme(row.draft, id, 1))
	};
}
