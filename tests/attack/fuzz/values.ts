import * as fc from 'fast-check';
import type { Form } from './forms.ts';

/** What people, programs and attackers put in a field, and what databases and parsers choke on. */
const nasty = [
	...['', ' ', '0', '-1', '1e309', '99999999999999999999', '0x10', 'NaN', 'null', 'undefined'],
	...['\0', 'a\0b', '\u202Eabc', '\uFFFF', '😀'.repeat(300), 'e\u0301'.repeat(200), '\r\n\r\nX: y'],
	...[
		'2026-02-30',
		'9999-99-99',
		'0000-00-00',
		'-0001-01-01',
		'+275761-01-01',
		'12:61',
		'2026-W60'
	],
	...["' or 1=1 --", '"; drop table person; --', '${7*7}', '{{7*7}}', '<script>alert(1)</script>'],
	...[
		'../../etc/passwd',
		'..%2f..%2f',
		'http://elsewhere.example/',
		'javascript:alert(1)',
		'//e.x'
	],
	...[
		'__proto__',
		'constructor',
		'toString',
		'[]',
		'{}',
		'[[[[[[',
		'{"__proto__":{"a":1}}',
		'true'
	],
	...[
		'00000000-0000-0000-0000-000000000000',
		'{00000000-0000-4000-8000-000000000000}',
		'g'.repeat(36)
	],
	...['x'.repeat(5_000), '[[no-such-setting]]', '=HYPERLINK("x")', '@', 'a@b', 'a@b.nl,c@d.nl', '%']
];

export const values = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...nasty) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
	{ weight: 1, arbitrary: fc.json({ maxDepth: 3 }) },
	{ weight: 1, arbitrary: fc.uuid() }
);

/** One way to fill a form in badly: fields kept, changed, left out, doubled, or never heard of. */
export const fillings = ({ fields, files }: Form): fc.Arbitrary<[string, string | Blob][]> => {
	const field = ([name, value]: [string, string]) =>
		fc.oneof(
			{ weight: 4, arbitrary: fc.constant([[name, value]] as [string, string][]) },
			{ weight: 4, arbitrary: values.map((bad) => [[name, bad]] as [string, string][]) },
			{ weight: 1, arbitrary: fc.constant([] as [string, string][]) },
			{
				weight: 1,
				arbitrary: fc
					.tuple(values, values)
					.map((two) => two.map((bad) => [name, bad] as [string, string]))
			}
		);
	const file = (name: string) =>
		fc
			.tuple(
				fc.uint8Array({ maxLength: 400 }),
				fc.constantFrom('a.csv', 'a.pdf', '', '../x', 'a.svg')
			)
			.map(([bytes, as]): [string, Blob][] => [[name, new File([bytes.slice()], as)]]);
	return fc
		.tuple(
			...fields.map(field),
			...files.map(file),
			fc.array(fc.tuple(fc.constantFrom('id', 'page', '__proto__', 'x'), values), { maxLength: 1 })
		)
		.map((parts) => parts.flat() as [string, string | Blob][]);
};

/** Bodies that are no form at all. */
export const strangeBodies: [type: string, body: string][] = [
	['application/json', '{"a":'],
	['application/json', '[]'],
	['text/plain', 'a=b'],
	['multipart/form-data', 'no boundary'],
	['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="a'],
	['application/x-www-form-urlencoded', '%ED%A0%80=%FF&%00=%00&a[]=1&a[b]=2']
];
