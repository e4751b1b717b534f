import type { Vocabulary } from '../content/vocabulary.ts';
import { hr } from '../i18n/hr.ts';
import { oathCsv as head } from '../i18n/oath-csv.ts';
import { daysBetween, type Day } from '../programme/calendar.ts';
import type { OathDuty } from '../programme/oath-duty.ts';
import { csvAnswer } from './export/csv.ts';
import type { OathRows } from './oaths.ts';

type Source = { duty: OathDuty; on: Day; labels: Vocabulary['personKinds'] };

/** A file of people without a date, those who wait longest first, or of dates; every row says of which day. */
export function oathFile({ duty, on, labels }: Source, list: OathRows): Response {
	const first = [head.on, head.what, head.number, head.name, head.unit];
	const about = ({ personnelNumber, name, unit }: OathRows['rows'][number]) => [
		...[on, head[duty], personnelNumber, name, unit ?? hr.nl.unplaced]
	];
	const name = head.files[duty];
	return list.view === 'waiting'
		? csvAnswer({
				name: `nog-geen-${name}-${on}`,
				heads: [...first, head.kind, head.since, head.days],
				rows: list.rows.map((row) => [
					...[...about(row), labels[row.kind].nl, row.since, daysBetween(row.since, on)]
				])
			})
		: csvAnswer({
				name: `${name}-${on}`,
				heads: [...first, head.takenOn, head.way, head.activity],
				rows: list.rows.map((row) => [...[...about(row), row.takenOn, head[row.way], row.activity]])
			});
}
