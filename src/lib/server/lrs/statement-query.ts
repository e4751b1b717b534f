import * as v from 'valibot';
import { actor } from '#lib/xapi/any/agents.ts';
import { iri, uuid } from '#lib/xapi/any/scalars.ts';
import { activityName, actorName, verbName } from '#lib/xapi/store/names.ts';
import { keyOf } from '../db/record-keys.ts';
import type { RecordFilter } from '../db/record-pages.ts';
import { LrsRefusal, type LrsAsked } from './asked.ts';
import { momentOf, parametersOf, readAs, readJsonAs, registrationOf } from './parameters.ts';

/** How statements are written out. */
export const formats = ['exact', 'ids', 'canonical'] as const;
export type Look = { format: (typeof formats)[number]; attachments: boolean };

/** What a request for statements asks: one of them, or a list. */
export type Question =
	| (Look & { one: 'statementId' | 'voidedStatementId'; id: string })
	| (Look & { one?: undefined; filter: RecordFilter; ascending: boolean; limit: number });

/** How many statements one answer has at most. */
export const mostPerPage = 100;

const looks = ['format', 'attachments'];
const filters = [
	...['agent', 'verb', 'activity', 'registration', 'related_activities', 'related_agents'],
	...['since', 'until', 'limit', 'ascending']
];

/**
 * Reads the parameters of `GET /statements` (xAPI 1.0.3, Communication, section 2.1.3).
 * @throws {LrsRefusal} 400 for one that is not known, is wrong, or does not go with another
 */
export function questionOf(asked: LrsAsked): Question {
	const one = (['statementId', 'voidedStatementId'] as const).find((name) => asked.query.has(name));
	if (one) {
		const told = parametersOf(asked, { needs: [one], knows: looks });
		return { ...lookOf(told), one, id: readAs(uuid, told[one]!, one).toLowerCase() };
	}
	const told = parametersOf(asked, { needs: [], knows: [...looks, ...filters] });
	const limit = told.limit === undefined ? 0 : Number(readAs(whole, told.limit, 'limit'));
	return {
		...{ ...lookOf(told), filter: filterOf(told), ascending: isTrue(told, 'ascending') },
		limit: limit === 0 ? mostPerPage : Math.min(limit, mostPerPage)
	};
}

type Told = Record<string, string | undefined>;

const lookOf = (told: Told): Look => ({
	format: readAs(v.picklist(formats), told.format ?? 'exact', 'format'),
	attachments: isTrue(told, 'attachments')
});

function filterOf(told: Told): RecordFilter {
	const { agent, verb, activity, registration, since, until } = told;
	return {
		...(agent !== undefined && { agent: keyOfActor(agent) }),
		...(verb !== undefined && { verb: keyOf(verbName(readAs(iri, verb, 'verb'))) }),
		...(activity !== undefined && {
			activity: keyOf(activityName(readAs(iri, activity, 'activity')))
		}),
		...(registration !== undefined && {
			registration: registrationOf(registration)
		}),
		relatedAgents: isTrue(told, 'related_agents'),
		relatedActivities: isTrue(told, 'related_activities'),
		...(since !== undefined && { since: momentOf(since, 'since') }),
		...(until !== undefined && { until: momentOf(until, 'until') })
	};
}

const whole = v.pipe(v.string(), v.regex(/^\d{1,9}$/, 'is no whole number'));

function isTrue(told: Told, name: string): boolean {
	return readAs(v.picklist(['true', 'false']), told[name] ?? 'false', name) === 'true';
}

function keyOfActor(text: string): string {
	const name = actorName(readJsonAs(actor, text, 'agent'));
	if (name === undefined)
		throw new LrsRefusal(400, 'the parameter agent does not say which group it is');
	return keyOf(name);
}
