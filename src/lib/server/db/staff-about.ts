import { desc, eq, or, sql } from 'drizzle-orm';
import type { Day } from '../../staff/day.ts';
import type { Db } from './connect.ts';
import { staffImport, type RowChange } from './schema/staff.ts';

/** The staff lists that somebody brought or undid, the latest first. */
export function listsBroughtBy(db: Db, personId: string) {
	return db
		.select({
			fileName: staffImport.fileName,
			state: staffImport.state,
			changesOn: staffImport.changesOn,
			whole: staffImport.whole,
			mapping: staffImport.mapping,
			counts: staffImport.counts,
			broughtAt: staffImport.broughtAt,
			takenAt: staffImport.takenAt,
			undoneAt: staffImport.undoneAt
		})
		.from(staffImport)
		.where(or(eq(staffImport.broughtBy, personId), eq(staffImport.undoneBy, personId)))
		.orderBy(desc(staffImport.broughtAt));
}

/** What the last staff list changed about somebody, as it is kept to undo it. */
export function listChangesAbout(db: Db, personId: string) {
	return db.execute<{ changesOn: Day } & RowChange>(sql`
		select i.changes_on::text as "changesOn", change ->> 'table' as table,
			change -> 'before' as before, change -> 'after' as after
		from staff_import i cross join lateral jsonb_array_elements(i.changes) change
		where i.changes is not null and ${personId} in (
			change -> 'before' ->> 'id', change -> 'after' ->> 'id',
			change -> 'before' ->> 'person_id', change -> 'after' ->> 'person_id')`);
}
