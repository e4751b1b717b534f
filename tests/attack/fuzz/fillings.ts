import * as fc from 'fast-check';
import type { Form } from './forms.ts';
import { values } from './values.ts';

type Pair = [name: string, value: string | File];

const sameName = (name: string, values: readonly string[]): Pair[] =>
	values.map((value) => [name, value]);

/** What a browser would send of a field. */
const kept = ({ fields, choices }: Form, name: string): fc.Arbitrary<Pair[]> => {
	const values = fields.flatMap(([each, value]) => (each === name ? [value] : []));
	const one = choices[name] ?? values;
	return fc.constantFrom(...one).map((value) => sameName(name, [value]));
};

/** What no browser would. */
const spoiled = (form: Form, name: string): fc.Arbitrary<Pair[]> =>
	fc.oneof(
		{ weight: 8, arbitrary: values.map((bad) => sameName(name, [bad])) },
		{ weight: 1, arbitrary: fc.constant<Pair[]>([]) },
		{ weight: 1, arbitrary: fc.tuple(values, values).map((two) => sameName(name, two)) },
		{ weight: 1, arbitrary: fc.constant<Pair[]>([[name, new File(['x'], 'x')]]) },
		{ weight: 1, arbitrary: kept(form, name).map((pairs) => [...pairs, ...pairs]) }
	);

const contents = fc.oneof(
	fc.uint8Array({ maxLength: 400 }),
	fc
		.constantFrom(
			...[
				'',
				'\uFEFFa;b\n1;2',
				'a,b\n"',
				'PK\x03\x04',
				'%PDF-1.7',
				'<svg onload="alert(1)"/>',
				'---\n'
			],
			...['---\nid: x\n---\n', 'a: &a [*a]', 'x;'.repeat(5000), '\n'.repeat(5000), '"'.repeat(5000)]
		)
		.map((text) => new TextEncoder().encode(text))
);

const fileName = fc.constantFrom(
	...[
		'a.csv',
		'a.pdf',
		'',
		'../x',
		'a.svg',
		'a.md',
		'a.yaml',
		'a.png',
		'a.docx',
		'a.xlsx',
		'a.zip'
	],
	...['a\0.csv', '😀'.repeat(100), 'con', 'a.csv"; x="']
);

const file = (name: string): fc.Arbitrary<Pair[]> =>
	fc
		.tuple(contents, fileName, fc.constantFrom('', 'text/csv', 'image/png', 'x'))
		.map(([bytes, as, type]): Pair[] => [[name, new File([bytes.slice()], as, { type })]]);

const unasked = fc
	.tuple(fc.constantFrom('id', 'page', '__proto__', 'x', 'act', 'constructor'), values)
	.map((pair): Pair[] => [pair]);

/** Ways to fill a form in: well, with one field wrong, or with many. */
export function fillings(form: Form): fc.Arbitrary<Pair[]> {
	const names = [...new Set(form.fields.map(([name]) => name))];
	const extra = fc.oneof(
		{ weight: 5, arbitrary: fc.constant<Pair[]>([]) },
		{ weight: 1, arbitrary: unasked }
	);
	const filled = (isWrong: (name: string) => boolean) =>
		fc
			.tuple(
				...names.map((name) => (isWrong(name) ? spoiled(form, name) : kept(form, name))),
				...form.files.map(file),
				extra
			)
			.map((parts) => parts.flat());
	if (names.length === 0) return filled(() => false);
	const one = fc.constantFrom(...names).chain((wrong) => filled((name) => name === wrong));
	const many = fc
		.subarray(names, { minLength: 1 })
		.chain((wrong) => filled((name) => wrong.includes(name)));
	return fc.oneof(
		{ weight: 2, arbitrary: filled(() => false) },
		{ weight: 5, arbitrary: one },
		{ weight: 3, arbitrary: many }
	);
}
