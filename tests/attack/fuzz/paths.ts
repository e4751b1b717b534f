import * as fc from 'fast-check';
import { values } from './values.ts';

/** Pieces of an address as they stand on the line, which no link has. */
const pieces = [
	...['%00', '%FF', '%C0%80', '%ED%A0%80', '%', '%2', '%25', '%2e%2e', '..%2f..', '%5c', '%20'],
	...['constructor', '__proto__', 'toString', '*', '~', "'", '"', '.', '0', '-1', '1e9', 'null'],
	...['a'.repeat(2000), '%F0%9F%98%80'.repeat(50), '{x}', '[x]', 'a;b=c', 'a,b', 'a:b', 'a@b']
];

const piece = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom(...pieces) },
	{ weight: 2, arbitrary: values.map((value) => encodeURIComponent(value.toWellFormed())) },
	{ weight: 1, arbitrary: fc.uuid() }
);

/** Where in a path of this route an id stands. */
const places = (route: string) =>
	route.split('/').flatMap((name, at) => (name.startsWith('[') ? [at] : []));

/** A path with something else in the place of one of its ids, or behind it. */
export function strangePaths(route: string, path: string): fc.Arbitrary<string> {
	const parts = path.split('/');
	const open = places(route);
	const behind = fc
		.constantFrom('/', '//', '/__data.json', '/__route.js', '/.', '/x', '%2f', '/%00', ';x')
		.map((end) => path + end);
	if (open.length === 0) return behind;
	const within = fc
		.tuple(fc.constantFrom(...open), piece)
		.map(([at, other]) => parts.map((each, index) => (index === at ? other : each)).join('/'));
	return fc.oneof({ weight: 6, arbitrary: within }, { weight: 1, arbitrary: behind });
}
