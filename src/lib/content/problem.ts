import { type Finding, nameOf } from '#lib/dilemma/finding.ts';

/**
 * What is wrong with a content file; `line` and `column` count from 1. `finding`: the same by its key, for
 * who writes in a form; what is wrong with the body is under the key `body`.
 */
export type Problem = {
	path: string;
	line: number;
	column: number;
	message: string;
	finding?: Finding;
};

/** `content/dilemmas/x.md:12:3 options[1].feedback is 71 words; at most 60` */
export function describeProblem({ path, line, column, message }: Problem): string {
	return `${path}:${line}:${column} ${message}`;
}

export function messageOf({ field, says }: Finding): string {
	return field.length === 0 ? `this file ${says}` : `${nameOf(field)} ${says}`;
}

/** By file, then from top to bottom. */
export function inOrder(problems: readonly Problem[]): Problem[] {
	return problems.toSorted(
		(one, other) =>
			one.path.localeCompare(other.path) ||
			one.line - other.line ||
			one.column - other.column ||
			one.message.localeCompare(other.message)
	);
}
