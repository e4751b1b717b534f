import type { Language } from '#lib/i18n/language.ts';
import { proofs } from '#lib/i18n/proofs.ts';
import { staffImport } from '#lib/i18n/staff-import.ts';
import type { ProofFileRefusal } from '#lib/server/proofs/bring.ts';

/** Why a file cannot be looked at, and what to do. */
export function fileMessage(file: ProofFileRefusal, language: Language): string {
	const t = proofs[language];
	const words = staffImport[language];
	if (file.refused !== 'columns') {
		return file.refused === 'quotes' && file.line ? words.quotesIn(file.line) : words[file.refused];
	}
	const labels = { number: t.number, what: t.whatColumn, day: t.day };
	const missing = file.missing.map((column) => labels[column]).join(', ');
	return t.noColumns(missing, file.heads.join(', '));
}
