import { expect, test } from 'vitest';
import { type Change, problemsOf } from '../../../tests/fixtures/content/fixture.ts';

const organisation = 'organisation.yaml';

test.each<[string, Change, string[]]>([
	[
		'an unknown item is hidden',
		[organisation, 'hide: []', 'hide: [de-das]'],
		[`content/${organisation}:19:8 hide[0] is de-das; there is no such item`]
	],
	[
		'an item of a programme is hidden',
		[organisation, 'hide: []', 'hide: [hulp]'],
		[`content/${organisation}:19:8 hide[0] is hulp, which programme start names`]
	],
	[
		'an unknown item is replaced',
		[
			organisation,
			'replace: []',
			'replace:\n  - {content: de-das, path: title, with: De das, reason: zo heet het bij ons}'
		],
		[`content/${organisation}:21:6 replace[0].content is de-das; there is no such item`]
	],
	[
		'a path leads nowhere',
		[
			organisation,
			'replace: []',
			'replace:\n  - {content: de-bus, path: rules.vliegen.verdict, with: allowed, reason: mag bij ons}'
		],
		[
			`content/${organisation}:21:5 replace[0] has path rules.vliegen.verdict; de-bus has no such value`
		]
	],
	[
		'a path leads to a group',
		[
			organisation,
			'replace: []',
			'replace:\n  - {content: de-bus, path: rules.klus, with: allowed, reason: mag bij ons}'
		],
		[`content/${organisation}:21:5 replace[0] has path rules.klus; de-bus has no such value`]
	],
	[
		'there is no why to replace',
		[
			organisation,
			'replace: []',
			'replace:\n  - {content: de-bus, path: title, with: De bus, why: daarom, reason: mag bij ons}'
		],
		[`content/${organisation}:21:5 replace[0] has why; there is none beside title`]
	],
	[
		'a replacement does not fit',
		[
			organisation,
			'replace: []',
			'replace:\n  - {content: de-bus, path: rules.klus.verdict, with: mag, reason: mag bij ons}'
		],
		[
			`content/${organisation}:21:5 replace[0] does not fit de-bus: rules[0].verdict is "mag"; must be one of allowed, not-allowed, ask-first`
		]
	]
])('%s', (_, change, problems) => {
	expect(problemsOf(change)).toEqual(problems);
});
