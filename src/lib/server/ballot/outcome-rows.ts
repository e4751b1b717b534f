import { organisation } from '../../ballot/reporting-unit.ts';
import type { Publication, PublishedRow } from '../../report/publication.ts';
import type { ReportingUnit } from '../db/ballot-contests.ts';

/** A row of a published table: drawn numbers, and whole percentages of them, in the order of the options. */
export type OutcomeRow = {
	/**
	 * More than one where groups were taken together; none for the whole organisation. `null` is everyone
	 * whose own part of the organisation is too small to be a group.
	 */
	names: (string | null)[];
	level: 'organisation' | 'directorate' | 'unit';
	total: number;
	counts: readonly number[];
	percentages: readonly number[];
};

/** What was published of one phase. `rows`: directorates, each followed by its units where these are shown. */
export type PhaseOutcome =
	| { shown: 'table'; total: OutcomeRow; rows: OutcomeRow[]; statements: boolean }
	| { shown: 'sentence'; voters: number }
	| { shown: 'nothing' };

/** A publication with the names that the groups had when the period opened. */
export function phaseOutcome(
	publication: Publication | null | undefined,
	units: readonly ReportingUnit[]
): PhaseOutcome {
	if (!publication || publication.shown === 'nothing') return { shown: 'nothing' };
	if (publication.shown === 'sentence') return { shown: 'sentence', voters: publication.voters };
	const { table, statements } = publication;
	const named = namesOf(units);
	return {
		shown: 'table',
		total: rowOf(table, 'organisation', named),
		rows: table.parts.flatMap((part) => [
			rowOf(part, 'directorate', named),
			...part.parts.map((unit) => rowOf(unit, 'unit', named))
		]),
		statements
	};
}

type Named = ReturnType<typeof namesOf>;

/** A unit that spans directorates, or is one, stands among the directorates under its own name. */
function namesOf(units: readonly ReportingUnit[]) {
	const unit = new Map<string, string | null>(
		units.map(({ id, name }) => [id, id === organisation ? null : name])
	);
	const directorate = new Map<string, string | null>(
		units.flatMap(({ directorate, directorateName }) =>
			directorate && directorateName ? [[directorate, directorateName] as const] : []
		)
	);
	return { unit, directorate: new Map([...unit, ...directorate]), organisation: unit };
}

const rowOf = (
	{ ids, total, counts, percentages }: PublishedRow,
	level: OutcomeRow['level'],
	named: Named
): OutcomeRow => ({
	names: ids.map((id) => named[level].get(id) ?? null),
	level,
	total,
	counts,
	percentages
});
