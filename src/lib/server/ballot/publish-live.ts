import { inMeetings } from '../../ballot/contest.ts';
import type { Publication } from '../../report/publication.ts';
import { publish } from '../../report/publish.ts';
import { sum, type Earlier } from '../../report/table.ts';
import type { PublicationRow } from '../db/ballot-count.ts';
import type { Tally } from './tally.ts';

/** Something is said of what was chosen in meetings from so many meetings, and so many choices, on. */
const fewest = { sessions: 3, votes: 20 };

/** What is published of the choices that were made in meetings. */
export type LivePublished = Pick<PublicationRow, 'live' | 'liveVoters'>;

/**
 * Rounds and attacks what was chosen in meetings, as one row of the whole organisation; nothing where it is
 * of too few. They are other choices than those of people by themselves, and no total of both is told.
 * @param sessions in how many meetings people chose on this question in this phase
 * @param before what was published of the same question
 */
export function publishLive(
	{ live }: Tally,
	sessions: number,
	before: readonly LivePublished[],
	random: () => number
): LivePublished {
	const votes = sum(live);
	if (sessions < fewest.sessions || votes < fewest.votes) return { live: null, liveVoters: null };
	const everybody = { id: inMeetings, units: [{ id: inMeetings, counts: live }] };
	const earlier = before.flatMap(earlierOf);
	const terms = { earlier, detail: 'organisation', votesTold: false, random } as const;
	const publication: Publication = publish([everybody], terms);
	return { live: publication, liveVoters: votes };
}

function earlierOf({ live, liveVoters }: LivePublished): Earlier[] {
	if (!live || !('table' in live) || liveVoters === null) return [];
	return [{ table: live.table, voters: new Map([[inMeetings, liveVoters]]) }];
}
