import type { Vocabulary } from '../content/vocabulary.ts';
import { hrCsv as head } from '../i18n/hr-csv.ts';
import { hr, levels } from '../i18n/hr.ts';
import { hrPeople } from '../i18n/hr-people.ts';
import { unplaced } from '../programme/rollup.ts';
import type { PersonRow } from './db/participation.ts';
import { csvAnswer } from './export/csv.ts';
import type { UnitTable } from './hr.ts';
import type { HrFilter } from './hr-filter.ts';

type Labels = Vocabulary['personKinds'];
type Source = {
	programme: { id: string; title: string };
	filter: Pick<HrFilter, 'on' | 'kind'>;
	labels: Labels;
};

/** A file of the whole tree, its total as the last row; every row says which day it counts. */
export function unitsCsv({ programme, filter, labels }: Source, table: UnitTable): Response {
	const names = new Map(table.units.map(({ id, name }) => [id, name]));
	const kind = filter.kind ? labels[filter.kind].nl : head.everyKind;
	const chosen = table.line.at(-1)?.name ?? head.everything;
	const total = { ...table.total, id: '', parentId: null, level: 'total', name: chosen };
	return csvAnswer({
		name: `afronding-${programme.id}-${filter.on}-onderdelen`,
		heads: [
			...[head.countedOn, head.programme, head.kind, head.level, head.unit, head.parent],
			...[head.mustDo, head.done, head.notYet, head.overdue, head.percentage]
		],
		rows: [...table.rows, total].map((row) => [
			...[filter.on, programme.title, kind],
			levels.nl[row.level as keyof typeof levels.nl],
			nameOf(row),
			(row.parentId && names.get(row.parentId)) || null,
			...[row.required, row.done, row.required - row.done, row.overdue, row.percentage]
		])
	});
}

/** A file of the people of a listing, one to a row. */
export function peopleCsv({ programme, filter, labels }: Source, people: PersonRow[]): Response {
	return csvAnswer({
		name: `afronding-${programme.id}-${filter.on}-personen`,
		heads: [
			...[head.countedOn, head.programme, head.number, head.name, head.unit, head.kind],
			...[head.required, head.state, head.completedOn, head.dueOn]
		],
		rows: people.map((person) => [
			...[filter.on, programme.title, person.personnelNumber, person.name],
			person.unit ?? hr.nl.unplaced,
			labels[person.kind].nl,
			person.required ? head.yes : head.no,
			hrPeople.nl[person.state],
			...[person.completedOn, person.dueOn]
		])
	});
}

function nameOf({ level, name }: { level: string; name: string }): string {
	if (level === unplaced) return hr.nl.unplaced;
	return level === 'direct' ? hr.nl.direct(name) : name;
}
