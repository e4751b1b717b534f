import type { Definition } from '#lib/xapi/any/activities.ts';
import type { AnyStatement } from '#lib/xapi/any/statement.ts';
import { canonical } from '#lib/xapi/store/canonical.ts';
import { idsOnly } from '#lib/xapi/store/ids.ts';
import { wantedIn } from '#lib/xapi/store/languages.ts';
import { activitiesIn, activityName } from '#lib/xapi/store/names.ts';
import { keyOf } from '../db/record-keys.ts';
import { definitionsOf } from '../db/records.ts';
import type { LrsAsked } from './asked.ts';
import type { Look } from './statement-query.ts';

/** Statements in the format that was asked for, each as JSON; `exact` is how they are kept. */
export async function looking(
	asked: LrsAsked,
	format: Look['format'],
	bodies: readonly string[]
): Promise<readonly string[]> {
	if (format === 'exact') return bodies;
	const statements = bodies.map((body) => JSON.parse(body) as AnyStatement);
	if (format === 'ids') return statements.map((each) => JSON.stringify(idsOnly(each)));
	const keys = new Set(
		statements.flatMap((each) => activitiesIn(each).map(({ id }) => keyOf(activityName(id))))
	);
	const definitions = await definitionsOf(asked.db, [...keys]);
	const telling = {
		known: (id: string) => {
			const text = definitions.get(keyOf(activityName(id)));
			return text === undefined ? undefined : (JSON.parse(text) as Definition);
		},
		wanted: wantedIn(asked.headers.get('accept-language'))
	};
	return statements.map((each) => JSON.stringify(canonical(each, telling)));
}
