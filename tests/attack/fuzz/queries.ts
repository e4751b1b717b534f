import * as fc from 'fast-check';
import { values } from './values.ts';

export type Query = readonly (readonly [name: string, value: string])[];

/** A query as it stands behind an address. */
export const queryText = (query: Query): string =>
	query.length === 0
		? ''
		: `?${query.map((pair) => pair.map((text) => encodeURIComponent(text.toWellFormed())).join('=')).join('&')}`;

/** Queries that no program writes, as they stand on the line. */
const broken = [
	...['?', '?=', '?&&&', '?%', '?%00', '?%FF=%FF', '?a[]=1&a[b]=2', '?__proto__=1', '?constructor'],
	...[
		'?/',
		'?/default',
		'?/__proto__',
		'?/a&/b',
		'?x-sveltekit-invalidated=x',
		`?${'a&'.repeat(400)}`
	]
];

/** What is asked, with a word changed, left out, doubled or added. `names`: that pages are asked with. */
export function strangeQueries(query: Query, names: readonly string[]): fc.Arbitrary<string> {
	const more = fc
		.array(fc.tuple(fc.constantFrom(...names), values), { minLength: 1, maxLength: 3 })
		.map((pairs) => queryText([...query, ...pairs]));
	const free = query.flatMap(([name], at) => (name.startsWith('/') ? [] : [at]));
	const other = fc
		.tuple(fc.constantFrom(...(free.length > 0 ? free : [-1])), values)
		.map(([at, value]) =>
			queryText(query.map(([name, was], index) => [name, index === at ? value : was]))
		);
	return fc.oneof(
		{ weight: 3, arbitrary: more },
		{ weight: free.length > 0 ? 4 : 0, arbitrary: other },
		{ weight: 1, arbitrary: fc.constantFrom(...broken) }
	);
}
