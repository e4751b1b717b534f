import type { Day } from '../../programme/calendar.ts';
import type { ShiftBand } from '../../report/shift.ts';
import type { EarlierOutcome } from '../../solo/earlier-outcome.ts';
import { reportingUnitsOf } from '../db/ballot-contests.ts';
import { questionsOf } from '../db/ballot-periods.ts';
import type { Db } from '../db/connect.ts';
import { countedPeriods, publicationsOf, publicationsOfDilemma, recordOf } from '../db/outcomes.ts';
import { phaseOutcome, type PhaseOutcome } from './outcome-rows.ts';
import type { CountRecord } from './record.ts';

/** A period that was counted. */
export type CountedPeriod = {
	id: string;
	title: string;
	/** The days between which people chose. */
	from: Day;
	until: Day;
	countedOn: Day;
	/** People who got envelopes. */
	invited: number | null;
};

/** A dilemma in the words in which it was asked, with what was published of both choices. */
export type DilemmaOutcome = {
	dilemma: string;
	ballotVersion: number;
	title: string;
	question: string;
	/** In the order of all numbers; skipping is one of them, `pass`. */
	options: { id: string; text: string }[];
	core: boolean;
	/** A statement of the pulse survey, without a second choice and asked in no meeting. */
	pulse: boolean;
	first: PhaseOutcome;
	second: PhaseOutcome;
	shift: ShiftBand | null;
	/** What was chosen in meetings, of the whole organisation. */
	live: { first: PhaseOutcome; second: PhaseOutcome };
};

export type Outcome = {
	period: CountedPeriod;
	dilemmas: DilemmaOutcome[];
	record: SignedRecord | null;
};

/** The record of the count: the text as it was signed, and what it says. */
export type SignedRecord = { record: string; signature: string; signer: string; said: CountRecord };

/** The periods that were counted, the newest first. */
export async function outcomes(db: Db): Promise<CountedPeriod[]> {
	return (await countedPeriods(db)).map(countedPeriod);
}

type PeriodRow = Awaited<ReturnType<typeof countedPeriods>>[number];

/** A period that was counted, with the days on which people really chose. */
export const countedPeriod = (row: PeriodRow): CountedPeriod => {
	const { id, title, opensOn, closesOn, openedOn, closedOn, countedOn, invited } = row;
	return {
		...{ id, title, invited, countedOn: countedOn! },
		from: openedOn ?? opensOn,
		until: closedOn && closedOn < closesOn ? closedOn : closesOn
	};
};

/** Everything that was published of a period; `undefined` before its count and for one that is not there. */
export async function outcomeOf(db: Db, id: string): Promise<Outcome | undefined> {
	const period = (await outcomes(db)).find((each) => each.id === id);
	if (!period) return undefined;
	const [questions, published, units, record] = await Promise.all([
		questionsOf(db, id),
		publicationsOf(db, id),
		reportingUnitsOf(db, id),
		recordOf(db, id)
	]);
	const dilemmas = questions.map(
		({ dilemma, ballotVersion, title, question, options, core, pulse }): DilemmaOutcome => {
			const of = (phase: 'first' | 'second') =>
				published.find(
					(each) =>
						each.dilemma === dilemma && each.ballotVersion === ballotVersion && each.phase === phase
				);
			return {
				...{ dilemma, ballotVersion, title, question, options, core, pulse },
				first: phaseOutcome(of('first')?.publication, units),
				second: phaseOutcome(of('second')?.publication, units),
				shift: of('second')?.shift ?? null,
				live: {
					first: phaseOutcome(of('first')?.live, units),
					second: phaseOutcome(of('second')?.live, units)
				}
			};
		}
	);
	return {
		period,
		dilemmas,
		record: record ? { ...record, said: JSON.parse(record.record) } : null
	};
}

/**
 * What the newest period that published numbers of a dilemma found in the whole organisation; `null` when
 * none did.
 */
export async function earlierOutcome(
	db: Db,
	dilemma: string,
	ballotVersion: number
): Promise<EarlierOutcome | null> {
	const rows = await publicationsOfDilemma(db, dilemma, ballotVersion);
	const newest = rows.find(({ percentages }) => percentages);
	if (!newest) return null;
	const { period, title, options } = newest;
	const of = (phase: 'first' | 'second') =>
		rows.find((row) => row.period === period && row.phase === phase);
	const [first, second] = [of('first')?.percentages, of('second')?.percentages];
	return {
		period,
		title,
		options: options.map((option, index) => ({
			...option,
			first: first?.[index] ?? null,
			second: second?.[index] ?? null
		})),
		shift: of('second')?.shift ?? null
	};
}
