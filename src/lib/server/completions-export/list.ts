import type { Library } from '../../content/library.ts';
import { longDate } from '../../i18n/format.ts';
import { hrCsv as head } from '../../i18n/hr-csv.ts';
import { hr } from '../../i18n/hr.ts';
import { hrPeople } from '../../i18n/hr-people.ts';
import type { Db } from '../db/connect.ts';
import type { List } from '../export/list-file.ts';
import type { HrFilter } from '../hr-filter.ts';
import { takeList, type HrReader, type StandingRow } from '../hr-list.ts';

const columns: List['columns'] = [
	{ label: head.number, kind: 'text' },
	{ label: head.name, kind: 'text' },
	{ label: head.unit, kind: 'text' },
	{ label: head.kind, kind: 'text' },
	{ label: head.programme, kind: 'text' },
	{ label: head.required, kind: 'text' },
	{ label: head.state, kind: 'text' },
	{ label: head.completedOn, kind: 'date' },
	{ label: head.dueOn, kind: 'date' }
];

/**
 * Every person of a listing with every programme, their state and its dates; always in Dutch, so that a
 * saved file stays readable. `undefined` when the unit is not there.
 */
export async function completionsList(
	db: Db,
	library: Library,
	reader: HrReader,
	filter: HrFilter
): Promise<List | undefined> {
	const taken = await takeList(db, reader, filter);
	if (!taken) return undefined;
	const titles = new Map(taken.programmes.map(({ id, title }) => [id, title]));
	const labels = library.vocabulary.personKinds;
	const line = (row: StandingRow) => [
		row.personnelNumber,
		row.name,
		row.unit ?? hr.nl.unplaced,
		labels[row.kind].nl,
		titles.get(row.programme) ?? row.programme,
		row.required ? head.yes : head.no,
		hrPeople.nl[row.state],
		row.completedOn,
		row.dueOn
	];
	return {
		title: hr.nl.title,
		organisation: library.organisation.organisation,
		language: 'nl',
		on: filter.on,
		columns,
		rows: taken.rows.map(line),
		note: `${head.countedOn} ${longDate(filter.on, 'nl')}`
	};
}
