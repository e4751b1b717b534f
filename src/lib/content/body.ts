import type { Item } from '#lib/dilemma/item.ts';
import { trapsIn } from '#lib/content/body-traps.ts';
import { type Use, attributes, usesIn } from '#lib/content/body-uses.ts';
import type { Organisation } from '#lib/content/organisation.ts';
import type { Problem } from '#lib/content/problem.ts';
import type { Entry } from '#lib/content/shelf.ts';
import type { Source } from '#lib/content/source.ts';

/** A body that mdsvex can compile and that asks only for what the organisation has. */
export function checkBody({ value, source }: Entry<Item>, organisation?: Organisation): Problem[] {
	const caught = [
		...trapsIn(source.body),
		...usesIn(source.body).flatMap((use) =>
			useSays(use, organisation).map((says) => ({ ...use, says }))
		),
		...sortsWithoutRules(value, source.body)
	];
	return caught.map(({ index, says }) => bodyProblem(source, index, says));
}

/** A problem at a character of the body. */
export function bodyProblem(source: Source, index: number, says: string): Problem {
	const before = source.body.slice(0, index).split('\n');
	return {
		path: source.path,
		line: source.bodyLine + before.length - 1,
		column: (before.at(-1)?.length ?? 0) + 1,
		message: `the body ${says}`,
		finding: { field: ['body'], says }
	};
}

function useSays({ component, asks }: Use, organisation?: Organisation): string[] {
	if (asks === undefined)
		return [`has <${component}> not written as <${component} ${attributes[component]}="…" />`];
	if (organisation === undefined) return [];
	const { conduct, settings, contacts } = organisation;
	const offered = { Rule: conduct, Setting: settings, Contact: contacts }[component];
	return Object.hasOwn(offered, asks)
		? []
		: [`asks for ${component} "${asks}", which content/organisation.yaml lacks`];
}

function sortsWithoutRules(item: Item, body: string) {
	const index = body.search(/<RuleSort\b/);
	if (index < 0 || item.kind === 'case') return [];
	return [{ index, says: `has <RuleSort />, which needs the rules of a case` }];
}
