// A process of its own in which files of reports are made: typesetting holds up everything beside it. It gets
// a book and a name and gives bytes; it knows no database, no settings and no network.
import type { Book } from '#lib/report/book/book.ts';
import { makeReportFile, type ReportFileName } from './report-file.ts';

/** What the process is asked for. */
export type Asked = { book: Book; name: ReportFileName };

/** What it says: a step that is done, the file, or where it broke off. */
export type Told = { step: number } | { bytes: Uint8Array<ArrayBuffer> } | { broke: string };

const tell = (told: Told) => process.send!(told);

process.on('message', async ({ book, name }: Asked) => {
	try {
		tell({ bytes: await makeReportFile(book, name, (step) => tell({ step })) });
	} catch (error) {
		tell({ broke: error instanceof Error ? (error.stack ?? error.message) : String(error) });
	}
});
process.on('disconnect', () => process.exit());
