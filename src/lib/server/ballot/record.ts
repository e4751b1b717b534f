import { createHash } from 'node:crypto';
import { toBase64url } from '../../ballot/bytes.ts';
import { receiptLength } from '../../ballot/receipt.ts';
import type { Day } from '../../programme/calendar.ts';
import type { Publication } from '../../report/publication.ts';
import { sum } from '../../report/table.ts';
import type { Period } from '../db/ballot-periods.ts';
import type { Opened } from './opening.ts';
import type { Published } from './publishing.ts';

/**
 * What the record of a count says (proces-verbaal): that the numbers add up, who opened the box, and what
 * was published how. Never how many chose what, and of groups taken together never why.
 */
export type CountRecord = {
	record: 'tweesprong count 1';
	organisation: string;
	period: Pick<Period, 'id' | 'title' | 'detail'> &
		Record<'opensOn' | 'closesOn' | 'openedOn' | 'closedOn' | 'countedOn', Day>;
	key: { custody: Period['custody']; public: string; broughtBy: readonly string[] };
	/** People who got ballots. */
	invited: number | null;
	envelopes: { inTheBox: number; accepted: number; refused: Opened['refused'] };
	receipts: { number: number; sha256: string };
	contests: {
		dilemma: string;
		ballotVersion: number;
		phase: string;
		title: string;
		votes: number;
		shown: Publication['shown'];
		statements: boolean;
		/** What was chosen in meetings: in how many, how many choices, and what is shown of them. */
		live: { sessions: number; votes: number; shown: Publication['shown'] };
		/** Ids of directorates or units that are one row together. */
		merged: readonly { level: string; ids: readonly string[] }[];
	}[];
	software: string;
};

export type Counted = {
	organisation: string;
	period: Period;
	on: Day;
	/** Titles of the places whose parts of the key came together; nobody where the key is in a file. */
	brought: readonly string[];
	opened: Opened;
	published: readonly Published[];
	version: string;
};

/** Writes the record down, as the text that is signed and kept. */
export function writeRecord(counted: Counted): string {
	const { organisation, period, on, brought, opened, published, version } = counted;
	const { id, title, detail, opensOn, closesOn, openedOn, closedOn, custody } = period;
	const { votes, refused, receipts } = opened;
	const inTheBox = votes.length + Object.values(refused).reduce((sum, number) => sum + number, 0);
	const days = { opensOn, closesOn, openedOn: openedOn!, closedOn: closedOn!, countedOn: on };
	const record: CountRecord = {
		record: 'tweesprong count 1',
		organisation,
		period: { id, title, detail, ...days },
		key: {
			custody,
			public: toBase64url(period.publicKey!),
			broughtBy: custody === 'file' ? ['key file of the administrator'] : brought
		},
		invited: period.invited,
		envelopes: { inTheBox, accepted: votes.length, refused },
		receipts: {
			number: receipts.length / receiptLength,
			sha256: createHash('sha256').update(receipts).digest('hex')
		},
		contests: published.map(contestOf),
		software: `tweesprong ${version}`
	};
	return JSON.stringify(record, null, '\t');
}

function contestOf({ tally, row, votes, sessions }: Published): CountRecord['contests'][number] {
	const { dilemma, ballotVersion, phase, publication } = row;
	const table = 'table' in publication;
	return {
		...{ dilemma, ballotVersion, phase, title: tally.question.title, votes },
		shown: publication.shown,
		statements: table && publication.statements,
		live: { sessions, votes: sum(tally.live), shown: row.live?.shown ?? 'nothing' },
		merged: table ? publication.merged : []
	};
}
