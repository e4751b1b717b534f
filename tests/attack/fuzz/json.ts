import * as fc from 'fast-check';
import { values } from './values.ts';

/** Values that break what takes an object for a text, or a text for a name of something. */
const traps: unknown[] = [
	...[{ toString: '' }, { toString: null, valueOf: null }, { toJSON: 1 }, { then: 1 }],
	...[{ length: -1 }, { length: 1e9 }, { constructor: { prototype: {} } }, [[[[[[[[]]]]]]]]],
	...['__proto__', 'constructor', 'hasOwnProperty', 'valueOf', -0, 1e308, 2 ** 53, 1.5, true, null]
];

const odd = fc.oneof(values, fc.constantFrom(...traps), fc.jsonValue({ maxDepth: 3 }));

const names = fc.oneof(
	values,
	fc.constantFrom('id', 'move', 'value', 'type', '__proto__', 'length')
);

/** A value of JSON with one place in it, at any depth, that holds something else. */
export const spoiled = (value: unknown): fc.Arbitrary<unknown> => {
	if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return odd;
	const inside = value as Record<string, unknown>;
	const deeper = fc
		.constantFrom(...Object.keys(value))
		.chain((name) => spoiled(inside[name]).map((other) => withOther(value, name, other)));
	const without = fc.constantFrom(...Object.keys(value)).map((name) => withOther(value, name));
	const more = fc.tuple(names, odd).map(([name, other]) => withOther(value, name, other));
	return fc.oneof(
		{ weight: 6, arbitrary: deeper },
		{ weight: 1, arbitrary: without },
		{ weight: 1, arbitrary: more },
		{ weight: 1, arbitrary: odd }
	);
};

function withOther(value: object, name: string, ...other: [unknown?]): unknown {
	const entries = Object.entries(value).filter(([key]) => key !== name);
	if (Array.isArray(value) && other.length > 0)
		return value.map((each, at) => (String(at) === name ? other[0] : each));
	if (Array.isArray(value)) return value.filter((_, at) => String(at) !== name);
	return Object.fromEntries([...entries, ...(other.length > 0 ? [[name, other[0]]] : [])]);
}

/** Texts that are no JSON, or JSON that is as deep or as long as a body may be. */
const strange = fc.constantFrom(
	...['', '{"a":', 'null', '[]', '"', '{"a":1}{"a":1}', '\uFEFF{}', 'undefined'],
	...['{"__proto__":{"move":"join"}}', '{"move":{"toString":""}}', '{"move":"join","move":1}'],
	...['['.repeat(60_000), '['.repeat(5000) + ']'.repeat(5000), `{"move":${deep(5000)}}`],
	...[
		'{"a":"\\ud800"}',
		'{"a":1e400}',
		`{"a":"${'x'.repeat(200_000)}"}`,
		`[${'0,'.repeat(50_000)}0]`
	]
);

function deep(levels: number): string {
	return '['.repeat(levels) + ']'.repeat(levels);
}

/** A body of JSON: as it should be, wrong in one or two places, or no JSON at all. */
export const jsonTexts = (templates: readonly unknown[]): fc.Arbitrary<string> => {
	const template = fc.constantFrom(...templates);
	const once = template.chain(spoiled);
	const body = fc.oneof(
		{ weight: 2, arbitrary: template },
		{ weight: 6, arbitrary: once },
		{ weight: 2, arbitrary: once.chain(spoiled) }
	);
	const text = body.map((each) => JSON.stringify(each) ?? 'null');
	return fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: strange });
};
