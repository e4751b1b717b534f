import { reportSheet } from '#lib/i18n/report-sheet.ts';
import { bookSchema, type Book } from '#lib/report/book/book.ts';
import { canonical } from '#lib/drafting/canonical.ts';
import { jsonSchemaOf } from '#lib/report/json-schema.ts';
import { dictionary, type Dictionary } from '#lib/report/sheet/dictionary.ts';
import { tablesOf } from './book-tables.ts';

/** A report as JSON: `report` as it is frozen, and what the columns and signs of each of its tables mean. */
export type BookFile = {
	/** The name of the schema, which lies beside this file. */
	$schema: string;
	report: Book;
	dictionary: (Dictionary & { origin: string })[];
};

/** The name under which the schema lies beside the files of a report. */
export const schemaName = 'report.schema.json';

/** A report as JSON with its data dictionary. The same book gives the same bytes. */
export function bookJson(book: Book): string {
	const words = reportSheet[book.language];
	const told = tablesOf(book).map(({ sheet, source }) => ({
		origin: source,
		...dictionary(sheet, words, book.language)
	}));
	const report = JSON.parse(canonical(book)) as Book;
	const file: BookFile = { $schema: schemaName, report, dictionary: told };
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** The JSON Schema (2020-12) of that file, made of the very rules by which a report is checked. */
export function bookJsonSchema(): string {
	const schema = {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'Annual integrity report',
		type: 'object',
		required: ['$schema', 'report', 'dictionary'],
		properties: {
			$schema: { const: schemaName },
			report: jsonSchemaOf(bookSchema),
			dictionary: { type: 'array', items: { type: 'object' } }
		}
	};
	return `${JSON.stringify(schema, null, '\t')}\n`;
}
