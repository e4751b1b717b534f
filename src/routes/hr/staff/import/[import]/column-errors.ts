import type { Language } from '#lib/i18n/language.ts';
import { staffColumnWords } from '#lib/i18n/staff-columns.ts';
import { staffImport } from '#lib/i18n/staff-import.ts';
import type { MappingProblems } from '#lib/staff/mapping.ts';
import type { ColumnQuestion } from '#lib/staff/view.ts';

/** What is wrong with a choice of columns, each with the field to go to. */
export function columnErrors(
	{ missing, twice, columns }: MappingProblems & { columns: Record<string, string> },
	questions: readonly ColumnQuestion[],
	language: Language
): { field: string; message: string }[] {
	const t = staffImport[language];
	const labels = staffColumnWords[language];
	const names = missing.map((column) => labels[column]).join(', ');
	return [
		...(missing.length > 0 ? [{ field: 'column-0', message: t.missing(names) }] : []),
		...twice.map((column) => ({
			field: `column-${questions.findLastIndex(({ key }) => columns[key] === column)}`,
			message: t.twice(labels[column])
		}))
	];
}
