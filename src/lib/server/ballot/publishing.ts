import { organisation } from '../../ballot/reporting-unit.ts';
import type { Publication } from '../../report/publication.ts';
import { publish } from '../../report/publish.ts';
import { shiftBand, type ShiftBand } from '../../report/shift.ts';
import { add, sum, type Directorate, type Earlier } from '../../report/table.ts';
import type { ReportingUnit } from '../db/ballot-contests.ts';
import type { PublicationRow } from '../db/ballot-count.ts';
import type { LiveSessions } from '../db/ballot-live.ts';
import type { Period } from '../db/ballot-periods.ts';
import { publishLive } from './publish-live.ts';
import type { Tally } from './tally.ts';

/** A tally with what is published of it. */
export type Published = {
	tally: Tally;
	row: PublicationRow;
	votes: number;
	/** In how many meetings people chose on it. */
	sessions: number;
};

type Terms = {
	period: Period;
	units: readonly ReportingUnit[];
	/** Everything published of these dilemmas before, the latest last. */
	before: readonly PublicationRow[];
	sessions: readonly LiveSessions[];
	random: () => number;
};

/**
 * Rounds and attacks every tally. The insider knows what was published of the same question before, in
 * both phases: first and second choice are of the same people.
 * @param between runs after each tally: the work of one takes a while
 */
export async function publishAll(
	tallies: readonly Tally[],
	{ period, units, before, sessions: held, random }: Terms,
	between: (done: number) => Promise<void>
): Promise<Published[]> {
	const rows = [...before];
	const published: Published[] = [];
	for (const tally of tallies) {
		const { dilemma, ballotVersion } = tally.question;
		const same = rows.filter(
			(row) => row.dilemma === dilemma && row.ballotVersion === ballotVersion
		);
		const publication = publish(directoratesOf(tally, units), {
			...{ earlier: same.flatMap(earlierOf), detail: period.detail, random }
		});
		const votes = sum(Object.values(votersOf(tally)));
		const told = 'table' in publication && publication.statements;
		const first = same.findLast((row) => row.period === period.id && row.phase === 'first');
		const sessions =
			held.find((each) => keyOf(each) === keyOf({ dilemma, ballotVersion, phase: tally.phase }))
				?.sessions ?? 0;
		const row: PublicationRow = {
			period: period.id,
			...{ dilemma, ballotVersion, phase: tally.phase, publication },
			shift: first ? shiftOf(tally, first.publication, publication, votes) : null,
			voters: votersOf(tally),
			totals: told ? add([...tally.counts.values()]) : null,
			...publishLive(tally, sessions, same, random)
		};
		rows.push(row);
		published.push({ tally, row, votes, sessions });
		await between(published.length);
	}
	return published;
}

const keyOf = ({ dilemma, ballotVersion, phase }: Omit<LiveSessions, 'period' | 'sessions'>) =>
	`${dilemma}|${ballotVersion}|${phase}`;

/** Reporting units by directorate; those that span several are one of their own. */
function directoratesOf(
	{ counts, options }: Tally,
	units: readonly ReportingUnit[]
): Directorate[] {
	const none = options.map(() => 0);
	const groups = Map.groupBy(units, ({ directorate }) => directorate ?? organisation);
	return [...groups].map(([id, members]) => ({
		id,
		units: members.map((unit) => ({ id: unit.id, counts: counts.get(unit.id) ?? none }))
	}));
}

/** How many took part, by reporting unit. */
const votersOf = ({ counts }: Tally): Record<string, number> =>
	Object.fromEntries([...counts].map(([unit, numbers]) => [unit, sum(numbers)]));

function earlierOf({ publication, voters, totals }: PublicationRow): Earlier[] {
	if (!('table' in publication)) return [];
	const known = new Map(Object.entries(voters));
	return [{ table: publication.table, voters: known, ...(totals && { totals }) }];
}

/** In a word, where both choices were published. */
function shiftOf(
	{ changed }: Tally,
	first: Publication,
	second: Publication,
	of: number
): ShiftBand | null {
	if (!('table' in first) || !('table' in second)) return null;
	return shiftBand(first.table, second.table, { changed, of });
}
