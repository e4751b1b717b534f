import { library } from '#lib/content/index.ts';
import { today } from '#lib/server/clock.ts';
import { bookOf, digestOf } from '#lib/server/report/book.ts';
import { editChapter, seenIn } from '#lib/server/report/draft-chapter.ts';
import { publish } from '#lib/server/report/publish.ts';
import { ask } from '#lib/server/report/readers.ts';
import { createReport, findReport } from '#lib/server/report/reports.ts';
import { sign } from '#lib/server/report/sign.ts';
import type { Db } from '#lib/server/db/connect.ts';

export const on = today();

/** A form with these fields. */
export function form(fields: Record<string, string | File>): FormData {
	const made = new FormData();
	for (const [name, value] of Object.entries(fields)) made.set(name, value);
	return made;
}

/** What writers and readers of reports do, each by their id. */
export function reportsOf(db: Db) {
	const who = (personId: string) => ({ personId, on });

	async function reportAt(slug: string) {
		const report = await findReport(db, slug);
		if (!report) throw new Error(`no report ${slug}`);
		return report;
	}

	return {
		who,
		reportAt,
		/** Begins a report on this year. @returns its slug */
		begin: async (writer: string, fields: Record<string, string> = {}): Promise<string> => {
			const asked = form({ title: 'Verslag', year: on.slice(0, 4), ...fields });
			const made = await createReport(db, library, who(writer), asked);
			if (!made.ok) throw new Error(JSON.stringify(made.problems));
			return made.slug;
		},
		/** Writes in a chapter, as a page that was loaded now. `act`: the button that was pressed. */
		write: async (writer: string, slug: string, kind: string, fields: Record<string, string>) => {
			const { draft } = await reportAt(slug);
			const chapter = draft.chapters.find((each) => each.kind === kind)!;
			const asked = form({ seen: JSON.stringify(seenIn(chapter)), ...fields });
			return editChapter(db, library, who(writer), slug, chapter.id, asked);
		},
		/** Asks somebody to read, and to sign. */
		askToSign: (writer: string, slug: string, person: string) =>
			ask(db, who(writer), slug, form({ person, signs: 'yes' })),
		/** Signs the report as it is now. */
		signNow: async (signer: string, slug: string, fields: Record<string, string> = {}) => {
			const { book } = await bookOf(db, library, await reportAt(slug));
			const asked = { name: 'I. van Loon, secretaris', sure: 'yes', digest: digestOf(book) };
			return sign(db, library, who(signer), slug, form({ ...asked, ...fields }));
		},
		/** Publishes the report as it is now. */
		publishNow: async (publisher: string, slug: string, fields: Record<string, string> = {}) => {
			const { book } = await bookOf(db, library, await reportAt(slug));
			const asked = { sure: 'yes', audience: 'internal', digest: digestOf(book) };
			return publish(db, library, who(publisher), slug, form({ ...asked, ...fields }));
		}
	};
}
