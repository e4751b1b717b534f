import { randomUUID } from 'node:crypto';
import { inMeetings } from '../../ballot/contest.ts';
import type { Day } from '../../programme/calendar.ts';
import type { PublishedRow } from '../../report/publication.ts';
import { answered, type Count } from '../../xapi/answered.ts';
import { unitTable, votesCounted, type CountedRow } from '../../xapi/counted.ts';
import type { Statement } from '../../xapi/statement.ts';
import type { ReportingUnit } from '../db/ballot-contests.ts';
import type { Period } from '../db/ballot-periods.ts';
import type { Published } from './publishing.ts';

/** The organisation as statements name it: an IRI-safe name, and one for readers. */
export type Organisation = { slug: string; name: string };

/** Makes one statement when it is written: all of them together would fill the memory. */
export type Telling = () => Statement;

/**
 * The statements of a count. A contest is told vote by vote where its publication allows it, else by the
 * number of votes; each published row below the organisation is told as a table, and so is what was chosen
 * in meetings.
 */
export function tellings(
	published: readonly Published[],
	period: Pick<Period, 'id' | 'title'>,
	organisation: Organisation,
	units: readonly ReportingUnit[],
	on: Day
): Telling[] {
	return published.flatMap(({ tally: { question, phase, options }, row, votes }) => {
		const { dilemma, ballotVersion, title, question: text } = question;
		const count: Count = {
			organisation: organisation.slug,
			period: { id: period.id, title: period.title },
			question: { dilemma, ballotVersion, phase, title, text, options },
			on
		};
		const { publication, totals } = row;
		const live = liveTold(row).map((table) => () => unitTable(randomUUID(), count, table));
		if (publication.shown === 'nothing') return live;
		const number = () => votesCounted(randomUUID(), organisation.name, count, votes);
		if (publication.shown === 'sentence') return [number, ...live];
		const tables = rowsBelow(publication.table, units, organisation.name);
		return [
			...(totals
				? totals.flatMap((times, at) => voteByVote(count, options[at]!.id, times))
				: [number]),
			...tables.map((table) => () => unitTable(randomUUID(), count, table)),
			...live
		];
	});
}

const voteByVote = (count: Count, option: string, times: number): Telling[] =>
	Array.from({ length: times }, () => () => answered(randomUUID(), randomUUID(), count, option));

/** What was chosen in meetings is a group of its own, and is never told vote by vote. */
function liveTold({ live }: Published['row']): CountedRow[] {
	if (!live || !('table' in live)) return [];
	const { counts, total } = live.table;
	return [{ ids: [inMeetings], name: 'In bijeenkomsten', counts, total }];
}

/** Directorates, then units. A unit that is a directorate is who has no unit of their own in it. */
function rowsBelow(
	table: PublishedRow,
	units: readonly ReportingUnit[],
	everyone: string
): CountedRow[] {
	const unit = new Map(units.map(({ id, name }) => [id, name]));
	const directorate = new Map(units.map((each) => [each.directorate, each.directorateName]));
	const row = ({ ids, counts, total }: PublishedRow, names: (string | null | undefined)[]) => ({
		...{ ids, counts, total, name: names.map((name) => name ?? everyone).join(' + ') }
	});
	return table.parts.flatMap((part) => [
		row(
			part,
			part.ids.map((id) => directorate.get(id))
		),
		...part.parts.map((each) => ({
			...row(
				each,
				each.ids.map((id) => unit.get(id))
			),
			ids: each.ids.map((id) => (part.ids.includes(id) ? `${id}.own` : id))
		}))
	]);
}
