import * as v from 'valibot';
import { agent as agentSchema, type Agent } from '#lib/xapi/any/agents.ts';
import { iri, timestamp, uuid } from '#lib/xapi/any/scalars.ts';
import { LrsRefusal, type LrsAsked } from './asked.ts';

/** The parameters of a resource: which it needs, and which it knows besides. */
export type Known = { needs: readonly string[]; knows?: readonly string[] };

/**
 * The parameters of a request, once each. Whatever a resource does not know is refused, so that nobody believes
 * that a filter works which does not (xAPI 1.0.3, Communication, section 3.2).
 * @throws {LrsRefusal} 400 for one too many, one twice, or one missing
 */
export function parametersOf(
	{ query }: Pick<LrsAsked, 'query'>,
	{ needs, knows = [] }: Known
): Record<string, string | undefined> {
	const names = [...query.keys()];
	const known = [...needs, ...knows];
	const odd = names.find((name) => !known.includes(name));
	if (odd !== undefined) throw refused(`${odd} is no parameter here: ${known.join(', ')}`);
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice) throw refused(`${twice} is there twice`);
	const missing = needs.find((name) => !query.get(name));
	if (missing) throw refused(`the parameter ${missing} is missing`);
	if ([...query.values()].some((value) => value.includes('\0')))
		throw refused('a parameter has a character that no text has');
	return Object.fromEntries(query);
}

/** The activity that a parameter names. @throws {LrsRefusal} 400 when it is no IRI */
export const activityOf = (value: string): string => readAs(iri, value, 'activityId');

/** The registration that a parameter names. @throws {LrsRefusal} 400 when it is no UUID */
export const registrationOf = (value: string): string =>
	readAs(uuid, value, 'registration').toLowerCase();

/** The moment that a parameter names, in UTC. @throws {LrsRefusal} 400 when it is none */
export function momentOf(value: string, name: string): string {
	const moment = new Date(readAs(timestamp, value, name).replace(',', '.'));
	if (Number.isNaN(moment.getTime())) throw refused(`the parameter ${name} is no moment`);
	return moment.toISOString();
}

/** The agent that a parameter tells of in JSON. @throws {LrsRefusal} 400 when it is none, or a group */
export const agentOf = (value: string): Agent => readJsonAs(agentSchema, value, 'agent');

/** What a parameter tells in JSON. @throws {LrsRefusal} 400 when it is none, or something else */
export function readJsonAs<Schema extends v.GenericSchema>(
	schema: Schema,
	value: string,
	name: string
): v.InferOutput<Schema> {
	let told: unknown;
	try {
		told = JSON.parse(value);
	} catch {
		throw refused(`the parameter ${name} is no JSON`);
	}
	return readAs(schema, told, name);
}

/** What a parameter says. @throws {LrsRefusal} 400 when it says something else */
export function readAs<Schema extends v.GenericSchema>(
	schema: Schema,
	value: unknown,
	name: string
): v.InferOutput<Schema> {
	const { success, output, issues } = v.safeParse(schema, value, { abortEarly: true });
	if (success) return output;
	throw refused(`the parameter ${name} is wrong: ${issues[0].message}`);
}

const refused = (says: string) => new LrsRefusal(400, says);
