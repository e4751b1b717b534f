import { sql, type SQL } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';

/**
 * Everyone employed on a day with the unit of their main employment, `(person_id, unit_id)`: `main` first,
 * then the earliest start, then the id.
 */
export const mainEmployments = (on: Day): SQL => sql`
	select distinct on (person_id) person_id, unit_id from employment
	where starts_on <= ${on} and (ends_on is null or ends_on > ${on})
	order by person_id, main desc, starts_on, id`;
