import { isDay, type Day } from '../../programme/calendar.ts';
import { actorName, activityName, verbName } from '../../xapi/store/names.ts';
import { verbs } from '../../xapi/verbs.ts';
import type { Db } from '../db/connect.ts';
import { keyOf } from '../db/record-keys.ts';
import type { RecordSearch } from '../db/records-browse.ts';
import { isUuid } from '../uuid.ts';
import { actorsMeant } from './actors.ts';
import type { RecordFilter } from './filter.ts';

/** A filter as a search of the record store; what cannot be understood finds nothing. */
export async function searchOf(
	db: Db,
	{ client, who, verb, activity, from, until }: RecordFilter,
	on: Day
): Promise<RecordSearch> {
	const people = who === '' ? undefined : await actorsMeant(db, who, on);
	return {
		...((client === 'own' || isUuid(client)) && { client }),
		...(people && { people: people.map((each) => keyOf(actorName(each)!)) }),
		...(verb !== '' && { verb: keyOf(verbName(iriOf(verb))) }),
		...(activity !== '' && { activity: keyOf(activityName(activity)) }),
		...(isDay(from) && { from }),
		...(isDay(until) && { until })
	};
}

/** A verb by its IRI, or by the short name that it has with ADL or with us. */
function iriOf(verb: string): string {
	if (verb.includes(':')) return verb;
	const own = Object.entries(verbs).find(([name]) => name === verb.toLowerCase());
	return own?.[1].id ?? `http://adlnet.gov/expapi/verbs/${verb.toLowerCase()}`;
}
