import { attack, type Known } from './attack.ts';
import { coarser } from './coarser.ts';
import { limited, type Detail } from './detail.ts';
import { groupVoters, smallestGroup } from './groups.ts';
import { freeze, type Publication } from './publication.ts';
import { drawTable } from './rounding.ts';
import { statementsFollow } from './rules.ts';
import { add, sum, type Directorate, type Earlier, type Group, type Row } from './table.ts';

const redraws = 30;
/** Participation is told from so many people on. */
const fewestInSentence = 10;

type Votes = ReadonlyMap<string, readonly number[]>;

/**
 * Publishes the votes of one contest: draws a table, attacks it, and makes it coarser until the attack
 * finds nothing. Ids are unique in the organisation, counts are whole numbers in one order of options;
 * where there is one level only, its units are the directorates.
 * `earlier`: all tables of the same dilemma, the latest last. `detail`: rows finer than this are not
 * tried. `votesTold`: whether vote statements may tell the exact totals. `random` gives numbers from 0 up to 1 and must be one that nobody can guess or repeat.
 */
export function publish(
	directorates: readonly Directorate[],
	{
		earlier = [],
		detail = 'units',
		votesTold = true,
		random
	}: {
		earlier?: readonly Earlier[];
		detail?: Detail;
		votesTold?: boolean;
		random: () => number;
	}
): Publication {
	const units = directorates.flatMap((each) => each.units).filter(({ counts }) => sum(counts) > 0);
	const votes = new Map(units.map(({ id, counts }) => [id, counts]));
	const voters = new Map(units.map(({ id, counts }) => [id, sum(counts)]));
	const groups = limited(groupVoters(directorates, earlier.at(-1)?.table.parts), detail);
	if (groups.voters < fewestInSentence) return Object.freeze({ shown: 'nothing' });
	const settled =
		groups.voters >= smallestGroup && settle(groups, votes, { voters, earlier }, votesTold, random);
	return settled
		? freeze(settled.table, directorates, settled.statements)
		: Object.freeze({ shown: 'sentence', voters: groups.voters });
}

/**
 * The finest table that the attack leaves alone. Whether a draw passes follows from what will be public
 * with it, and so does whether statements are written: passing says no more than the table does.
 */
function settle(
	groups: Group,
	votes: Votes,
	known: Known,
	votesTold: boolean,
	random: () => number
): { table: Row; statements: boolean } | undefined {
	const totals = add([...votes.values()]);
	let failing = groups.units;
	for (let draws = 0; draws <= redraws; draws++) {
		const table = drawTable(groups, votes, random);
		const statements = votesTold && statementsFollow(table, groups.voters);
		const finding = attack(table, statements ? { ...known, totals } : known);
		if (!finding) return { table, statements };
		failing = finding.units;
	}
	if (groups.parts.length === 0) return undefined;
	return settle(coarser(groups, failing), votes, known, votesTold, random);
}
