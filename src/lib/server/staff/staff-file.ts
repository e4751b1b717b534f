import type { Library } from '../../content/library.ts';
import { staffCsv as words } from '../../i18n/staff-csv.ts';
import { headOf, staffColumns, type StaffColumn } from '#lib/staff/columns.ts';
import { plusDays } from '#lib/staff/day.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { staffFileRows, type StaffFileRow } from '../db/staff-file.ts';
import { csvAnswer } from '../export/csv.ts';
import { unitsInScope, type StaffReader } from './staff-list.ts';

/** The infix is part of the family name once it was read. */
const columns = staffColumns.filter((column) => column !== 'infix');

type Line = Partial<Record<StaffColumn, string>>;

/**
 * Everyone who works here or is to come, as a file that imports again without any change: first the
 * units, from the top down, then a line for each contract. The download is in the audit log.
 */
export function takeStaffFile(db: Db, library: Library, reader: StaffReader): Promise<Response> {
	return db.transaction(async (tx) => {
		const { today: on, scope } = reader;
		const units = await unitsInScope(tx, reader);
		const people = await staffFileRows(tx, on, scope);
		await record(tx, {
			...{ actor: reader.personId, role: 'hr', action: 'download', object: 'staff-list' },
			...{ result: 'ok', origin: 'web' },
			detail: { on, rows: people.length }
		});
		const lines = [
			...units.map(({ code, name, parent, level }): Line => ({
				...{ unit: code, unitName: name, level: words.levels[level as keyof typeof words.levels] },
				parent: parent ?? ''
			})),
			...people.map((row) => personLine(row, library))
		];
		return answer(`personeel-${on}`, columns, lines);
	});
}

/** A file to begin with: a few units and people that are not there. */
export const exampleFile = (): Response =>
	answer('personeel-voorbeeld', staffColumns, words.example);

const answer = (name: string, used: readonly StaffColumn[], lines: readonly Line[]) =>
	csvAnswer({
		...{ name, heads: used.map(headOf) },
		rows: lines.map((line) => used.map((column) => line[column] ?? ''))
	});

function personLine(row: StaffFileRow, { vocabulary }: Library): Line {
	return {
		...{ number: row.number, givenName: row.givenName, familyName: row.familyName },
		...{ email: row.email ?? '', unit: row.code, unitName: row.unitName ?? '' },
		kind: vocabulary.personKinds[row.kind].nl,
		start: row.startsOn,
		end: row.endsOn === null ? '' : plusDays(row.endsOn, -1),
		main: row.main ? words.yes : words.no,
		audiences: row.audiences.join('|'),
		leads: row.leads.join('|')
	};
}
