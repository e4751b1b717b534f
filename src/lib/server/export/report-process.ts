// A process of its own in which files are made: typesetting and long lists hold up everything beside them. It
// gets a book or a list and gives bytes; it knows no database, no settings and no network.
import type { Book } from '#lib/report/book/book.ts';
import { makeListFile, type List, type ListKind } from './list-file.ts';
import { makeReportFile, type ReportFileName } from './report-file.ts';

/** What the process is asked for. */
export type Asked = { book: Book; name: ReportFileName } | { list: List; kind: ListKind };

/** What it says: a step that is done, the file, or where it broke off. */
export type Told = { step: number } | { bytes: Uint8Array<ArrayBuffer> } | { broke: string };

const tell = (told: Told) => process.send!(told);

process.on('message', async (asked: Asked) => {
	const step = (done: number) => tell({ step: done });
	try {
		const bytes = await ('list' in asked
			? makeListFile(asked.list, asked.kind, step)
			: makeReportFile(asked.book, asked.name, step));
		tell({ bytes });
	} catch (error) {
		tell({ broke: error instanceof Error ? (error.stack ?? error.message) : String(error) });
	}
});
process.on('disconnect', () => process.exit());
