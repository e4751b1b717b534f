import * as fc from 'fast-check';

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
