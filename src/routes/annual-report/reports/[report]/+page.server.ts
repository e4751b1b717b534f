import { db, library } from '#lib/server/app.ts';
import { chapterPage } from '#lib/server/report/draft-chapter-page.ts';
import { draftPage } from '#lib/server/report/draft-page.ts';
import { findPeople } from '#lib/server/report/readers.ts';
import { chapterActions } from './chapter.server.ts';
import { overviewActions } from './overview.server.ts';
import { readerActions } from './readers.server.ts';
import { reportIn, writer } from './writing.server.ts';

export const load = async ({ locals, params, url }) => {
	const report = await reportIn({ params });
	const asked = url.searchParams.get('chapter');
	const chapter = asked ? await chapterPage(db, library, report, asked) : undefined;
	const { on, personId } = writer({ locals });
	const q = url.searchParams.get('q');
	const { slug, title, language, years } = report;
	return {
		...{ slug, title, language, years, reader: personId, q: q ?? '' },
		chapter: chapter ?? null,
		overview: chapter ? null : await draftPage(db, library, report),
		found: chapter ? null : await findPeople(db, { q, on })
	};
};

export const actions = { ...overviewActions, ...readerActions, ...chapterActions };
