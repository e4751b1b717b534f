import * as v from 'valibot';
import type { Field, Finding } from '#lib/dilemma/finding.ts';

/** Reads data by its schema; what does not fit comes back in the words of an editor. */
export function readShape<const Schema extends v.GenericSchema>(
	schema: Schema,
	data: unknown
): { value: v.InferOutput<Schema> } | { findings: Finding[] } {
	const result = v.safeParse(schema, data);
	return result.success ? { value: result.output } : { findings: result.issues.map(toFinding) };
}

function toFinding(issue: v.BaseIssue<unknown>): Finding {
	return { field: fieldOf(issue), says: saysOf(issue) };
}

function fieldOf(issue: v.BaseIssue<unknown>): Field {
	return (issue.path ?? []).flatMap(({ key }) =>
		typeof key === 'string' || typeof key === 'number' ? [key] : []
	);
}

function saysOf(issue: v.BaseIssue<unknown>): string {
	switch (issue.type) {
		case 'strict_object':
			return objectSays(issue);
		case 'min_length':
		case 'max_length':
			return lengthSays(issue);
		case 'min_value':
			return `is ${issue.received}; at least ${requirement(issue)}`;
		case 'max_value':
			return `is ${issue.received}; at most ${requirement(issue)}`;
		case 'integer':
			return 'must be a whole number';
		case 'regex':
		case 'check':
			return issue.message;
		default:
			return typeSays(issue);
	}
}

function objectSays({ expected, received, input }: v.BaseIssue<unknown>): string {
	if (expected === 'never') return 'is not a known key';
	if (received === 'undefined' || input === undefined) return 'is missing';
	return 'must be a group of keys';
}

function lengthSays(issue: v.BaseIssue<unknown>): string {
	const bound = `${issue.type === 'min_length' ? 'at least' : 'at most'} ${requirement(issue)}`;
	if (typeof issue.input === 'string') return `is ${issue.input.length} characters; ${bound}`;
	const entries = Array.isArray(issue.input) ? issue.input.length : 0;
	return `has ${entries} ${entries === 1 ? 'entry' : 'entries'}; ${bound}`;
}

const typeNames: Record<string, string> = {
	string: 'text',
	number: 'a number',
	boolean: 'true or false',
	array: 'a list',
	record: 'a group of keys'
};

function typeSays({ type, expected, received, input }: v.BaseIssue<unknown>): string {
	if (input === undefined) return 'is missing';
	const name = typeNames[type];
	if (name) return `must be ${name}`;
	const allowed = (expected ?? '').replace(/[()"]/g, '').split(' | ');
	const must =
		allowed.length === 1 ? `must be ${allowed[0]}` : `must be one of ${allowed.join(', ')}`;
	return `is ${received}; ${must}`;
}

function requirement(issue: v.BaseIssue<unknown>): string {
	return String(issue.requirement);
}
