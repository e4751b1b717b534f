import type { Book } from '#lib/report/book/book.ts';

/** How many steps a file takes; `step` is told after each. */
export const steps = 3;

type Step = (done: number) => void;
type Kind = { type: string; make: (book: Book, step: Step) => Promise<Uint8Array<ArrayBuffer>> };

const office = 'application/vnd.openxmlformats-officedocument';

/** Every file that is made of a report, by its name in the address. A writer is loaded when it is asked for. */
const kinds = {
	'report.pdf': {
		type: 'application/pdf',
		make: async (book, step) => (await import('./book-pdf.ts')).bookPdf(book, step)
	},
	'report.odt': {
		type: 'application/vnd.oasis.opendocument.text',
		make: async (book) => (await import('./book-odt.ts')).bookOdt(book)
	},
	'report.docx': {
		type: `${office}.wordprocessingml.document`,
		make: async (book) => (await import('./book-docx.ts')).bookDocx(book)
	},
	'report.ods': {
		type: 'application/vnd.oasis.opendocument.spreadsheet',
		make: async (book) => (await import('./book-ods.ts')).bookOds(book)
	},
	'report.xlsx': {
		type: `${office}.spreadsheetml.sheet`,
		make: async (book) => (await import('./book-xlsx.ts')).bookXlsx(book)
	},
	'report.csv.zip': {
		type: 'application/zip',
		make: async (book) => (await import('./book-csv.ts')).bookCsv(book)
	},
	'report.json': {
		type: 'application/json',
		make: async (book) => encoded((await import('./book-json.ts')).bookJson(book))
	},
	'report.schema.json': {
		type: 'application/schema+json',
		make: async () => encoded((await import('./book-json.ts')).bookJsonSchema())
	}
} satisfies Record<string, Kind>;

export type ReportFileName = keyof typeof kinds;
export const reportFileNames = Object.keys(kinds) as ReportFileName[];

/** Reads the name of a file of a report; `undefined` for another file. */
export const asReportFile = (name: string): ReportFileName | undefined =>
	reportFileNames.find((known) => known === name);

/** The media type of a file. */
export const typeOf = (name: ReportFileName): string => kinds[name].type;

/** Makes a file of a report. The same book gives the same bytes. */
export async function makeReportFile(
	book: Book,
	name: ReportFileName,
	step: Step
): Promise<Uint8Array<ArrayBuffer>> {
	const kind: Kind = kinds[name];
	step(1);
	const bytes = await kind.make(book, step);
	step(steps);
	return bytes;
}

const encoded = (text: string) => new TextEncoder().encode(text);
