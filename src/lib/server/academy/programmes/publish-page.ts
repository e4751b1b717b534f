import type { Library } from '../../../content/library.ts';
import type { Language } from '../../../i18n/language.ts';
import { changesBetween } from '../../../programme/compose/changes.ts';
import { draftOf } from '../../../programme/compose/draft.ts';
import type { Db } from '../../db/connect.ts';
import { namesOf } from '../../db/own-drafts.ts';
import { findDraft, writersOf } from '../../db/programme-drafts.ts';
import { knownProgrammes } from '../../db/programme-known.ts';
import { versionsOf, type VersionLine } from '../../db/programme-publications.ts';
import type { Writer } from './act.ts';
import { changeLines, type ChangeLine } from './change-lines.ts';
import { checkDraft } from './check.ts';
import { titlesFor } from './titles.ts';

/** A published version, with what it changed in the one before. */
export type VersionView = Omit<VersionLine, 'definition'> & { changes: ChangeLine[] };

export type PublishPage = {
	id: string;
	title: string;
	revision: number;
	/** The number that the draft would get. */
	becomes: number;
	changes: ChangeLine[];
	problems: number;
	/** Who asked for a second look at this revision, and who agreed with it. */
	asked: string | null;
	agreed: string | null;
	/** The reader wrote on it, or is the one who agreed. */
	youWrote: boolean;
	youAgreed: boolean;
	versions: VersionView[];
};

/** What the page of publishing shows; `undefined` where there is no such draft. */
export async function publishPage(
	db: Db,
	library: Library,
	{ personId }: Pick<Writer, 'personId'>,
	id: string,
	language: Language
): Promise<PublishPage | undefined> {
	const row = await findDraft(db, id);
	if (!row) return undefined;
	const [versions, writers, known, names] = await Promise.all([
		versionsOf(db, id),
		writersOf(db, id),
		knownProgrammes(db),
		namesOf(db, [row.askedBy, row.agreedBy])
	]);
	const { draft, revision } = row;
	const drafts = [draft, ...versions.map(({ definition }) => draftOf(definition))];
	const lines = (at: number): ChangeLine[] => {
		const [is, was] = [drafts[at]!, drafts[at + 1]];
		if (!was) return [];
		const titles = titlesFor(library, [was, is], language);
		return changeLines(changesBetween(was, is), { library, titles, language });
	};
	const holds = (asked: number | null) => asked === revision;
	const nameOf = (who: string | null) => (who === null ? '' : (names.get(who) ?? ''));
	return {
		...{ id, title: draft.title, revision, becomes: (versions[0]?.version ?? 0) + 1 },
		changes: lines(0),
		problems: checkDraft({ ...library, known }, id, draft).length,
		asked: holds(row.askedRevision) ? nameOf(row.askedBy) : null,
		agreed: holds(row.agreedRevision) ? nameOf(row.agreedBy) : null,
		youWrote: writers.includes(personId),
		youAgreed: holds(row.agreedRevision) && row.agreedBy === personId,
		versions: versions.map(({ definition: _, ...version }, at) => ({
			...version,
			changes: lines(at + 1)
		}))
	};
}
