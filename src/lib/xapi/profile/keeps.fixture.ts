import { query, type JSONValue } from 'json-p3';
import { latest, profiles } from './versions.ts';

type Rule = {
	location: string;
	presence?: 'included' | 'excluded' | 'recommended';
	any?: unknown[];
	all?: unknown[];
	none?: unknown[];
};
export type Template = {
	id: string;
	verb?: string;
	objectActivityType?: string;
	contextGroupingActivityType?: string[];
	contextParentActivityType?: string[];
	rules: Rule[];
};

/** The templates of the latest version. */
export const templates = (profiles[latest] as { templates: Template[] }).templates;

/**
 * What in a statement is against our profile, in words; nothing where it keeps to it. As section 8 of
 * xAPI Profiles (Structure) has it: a statement follows every template whose determining properties it has,
 * and one of ours has those of exactly one.
 */
export function againstProfile(statement: unknown): string[] {
	const fitting = templates.filter((template) => isOf(template, statement));
	if (fitting.length !== 1) return [`keeps to ${fitting.length} templates`];
	return fitting[0]!.rules
		.filter((rule) => !follows(rule, statement))
		.map(({ location }) => location);
}

const valuesAt = (location: string, statement: unknown): unknown[] =>
	location
		.split(' | ')
		.flatMap((path) => query(path, statement as JSONValue).values() as unknown[]);

function isOf(template: Template, statement: unknown): boolean {
	const around = (place: string) =>
		valuesAt(`$.context.contextActivities.${place}[*].definition.type`, statement);
	const has = (types: string[] = [], found: unknown[]) =>
		types.every((type) => found.includes(type));
	const { objectActivityType: type } = template;
	return (
		valuesAt('$.verb.id', statement)[0] === template.verb &&
		(!type || valuesAt('$.object.definition.type', statement)[0] === type) &&
		has(template.contextGroupingActivityType, around('grouping')) &&
		has(template.contextParentActivityType, around('parent'))
	);
}

function follows({ location, presence, any, all, none }: Rule, statement: unknown): boolean {
	const found = valuesAt(location, statement);
	if (presence === 'excluded') return found.length === 0;
	if (presence === 'included' && found.length === 0) return false;
	return (
		(!any || found.some((value) => any.includes(value))) &&
		(!all || found.every((value) => all.includes(value))) &&
		(!none || !found.some((value) => none.includes(value)))
	);
}
