import type { Library } from '../../content/library.ts';
import type { Language } from '../../i18n/language.ts';
import type { Db } from '../db/connect.ts';
import { pulsePublications } from '../db/outcomes.ts';
import { countedPeriod, type CountedPeriod } from './outcome.ts';
import { phaseOutcome, type OutcomeRow } from './outcome-rows.ts';
import { inPulseOrder } from './pulse.ts';
import { pulseWords, type PulseWords } from './pulse-words.ts';

/** What the whole organisation answered in a period; `row` is null where numbers may not be told. */
export type PulseYear = { period: CountedPeriod; row: OutcomeRow | null };

/** A statement with its answers over the years, the newest first. */
export type PulseLine = PulseWords & { dilemma: string; ballotVersion: number; years: PulseYear[] };

/**
 * What was published of the pulse survey up to and with a period, or ever. Frozen numbers only; years are
 * beside each other where the same version of a statement was asked.
 */
export async function pulseLines(
	db: Db,
	library: Pick<Library, 'pulse'>,
	language: Language,
	upTo?: string
): Promise<PulseLine[]> {
	const all = await pulsePublications(db);
	const from = upTo === undefined ? 0 : all.findIndex(({ period }) => period.id === upTo);
	if (from < 0) return [];
	const known = all.slice(from);
	const newest = known[0]?.period.id;
	const asked = known.filter(({ period }) => period.id === newest);
	return inPulseOrder(library, asked).map((each) => ({
		...{ dilemma: each.dilemma, ballotVersion: each.ballotVersion },
		...pulseWords(library, language, each),
		years: known
			.filter((row) => row.dilemma === each.dilemma && row.ballotVersion === each.ballotVersion)
			.map(({ period, publication }) => {
				const outcome = phaseOutcome(publication, []);
				const row = outcome.shown === 'table' ? outcome.total : null;
				return { period: countedPeriod(period), row };
			})
	}));
}
