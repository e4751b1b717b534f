import { expect, test } from 'vitest';
import { type Change, problemsOf } from '../../../tests/fixtures/content/fixture.ts';

const taart = 'dilemmas/de-taart.md';
const document = 'dilemmas/de-code.md';

test.each<[string, Change, string[]]>([
	[
		'a date has no quotes',
		[taart, 'date: "2026-11-22"', 'date: 2026-11-22'],
		[`content/${taart}:87:58 2026-11-22 is a date or time without quotes; write "2026-11-22"`]
	],
	[
		'a time has no quotes',
		[document, 'version: "2026"', 'version: 12:30'],
		[`content/${document}:20:12 12:30 is a date or time without quotes; write "12:30"`]
	],
	[
		'a text has a brace',
		[taart, 'een andere inwoner hiervan', 'een {andere} inwoner hiervan'],
		[`content/${taart}:84:7 this text has a brace, which may run as code`]
	],
	[
		'a key is the name of a component',
		[taart, 'summary: Een', 'Rule: x\nsummary: Een'],
		[`content/${taart}:6:1 Rule is not a known key`]
	],
	[
		'a value has a second colon',
		[taart, 'title: De taart op de balie', 'title: De taart: op de balie'],
		[`content/${taart}:5:8 this is not YAML: Nested mappings are not allowed in compact mappings`]
	],
	[
		'a key stands there twice',
		[taart, 'title: De taart op de balie', 'title: De taart op de balie\ntitle: Nog een'],
		[`content/${taart}:6:1 this is not YAML: Map keys must be unique`]
	],
	[
		'the front matter does not start',
		[taart, '---\nschema: 1', 'schema: 1'],
		[`content/${taart}:1:1 this file has no front matter between ---`]
	]
])('%s', (_, change, problems) => {
	expect(problemsOf(change)).toEqual(problems);
});
