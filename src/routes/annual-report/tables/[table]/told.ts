import type { Language } from '#lib/i18n/language.ts';
import { reportTableEdit } from '#lib/i18n/report-table-edit.ts';
import { reportTableParts } from '#lib/i18n/report-table-parts.ts';
import { reportTableRefusals } from '#lib/i18n/report-table-refusals.ts';
import type { PlacedProblem } from '#lib/server/report/tables/places.ts';
import type { Told } from '#lib/ui/report/editor/filled.ts';

/** What could not be kept, in words: the place, what was typed, why not, and what stands there now. */
export const toldOf = (problems: readonly PlacedProblem[], language: Language): Told[] =>
	problems.map((problem) => ({ ...problem, message: sentenceOf(problem, language) }));

function sentenceOf(problem: PlacedProblem, language: Language): string {
	const t = reportTableEdit[language];
	const { typed, reason, now } = problem;
	const place = placeOf(problem, language);
	const what = typed === '' ? t.problemEmpty(place) : t.problem(place, typed);
	const meanwhile = reason === 'changed-meanwhile';
	const stands = meanwhile && now !== null ? [now === '' ? t.nowEmpty : t.now(now)] : [];
	return [what, reportTableRefusals[language][reason], ...stands].join(' ');
}

function placeOf({ name, row, column }: PlacedProblem, language: Language): string {
	const t = reportTableParts[language];
	if (name.startsWith('remark:')) return t.noteAt(row, column);
	const places = [row, column].filter(Boolean);
	if (places.length > 0) return places.join(', ');
	const whole: Record<string, string> = {
		title: t.title,
		year: t.year,
		note: t.note,
		source: t.source,
		'row-head': t.rowHead,
		'total-label': t.totalLabel
	};
	return whole[name] ?? t.row;
}
