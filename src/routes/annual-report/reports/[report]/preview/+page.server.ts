import { db, library } from '#lib/server/app.ts';
import { bookOf } from '#lib/server/report/book.ts';
import { reportIn } from '../writing.server.ts';

export const load = async ({ params }) => {
	const report = await reportIn({ params });
	const { book, missing } = await bookOf(db, library, report);
	return { slug: report.slug, book, missing: missing.length };
};
