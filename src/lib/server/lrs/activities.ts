import { activityName } from '#lib/xapi/store/names.ts';
import { keyOf } from '../db/record-keys.ts';
import { definitionsOf } from '../db/records.ts';
import { need, type LrsAnswer, type LrsAsked } from './asked.ts';
import { activityOf, parametersOf } from './parameters.ts';
import { told } from './told.ts';

/** All that statements said of an activity: `/activities`. One that nobody spoke of has its id alone. */
export async function activities(asked: LrsAsked): Promise<LrsAnswer> {
	need(asked, 'activities');
	const id = activityOf(parametersOf(asked, { needs: ['activityId'] }).activityId!);
	const key = keyOf(activityName(id));
	const definition = (await definitionsOf(asked.db, [key])).get(key);
	return told({
		...{ objectType: 'Activity', id },
		...(definition !== undefined && { definition: JSON.parse(definition) as object })
	});
}
