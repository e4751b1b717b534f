import { expect, test } from 'vitest';
import { type Change, problemsOf } from '../../../tests/fixtures/content/fixture.ts';

const taart = 'dilemmas/de-taart.md';

test.each<[string, Change, string[]]>([
	[
		'a body shows unchecked HTML',
		[taart, 'Een gift is dank.', 'Een gift {@html gift} is dank.'],
		[`content/${taart}:92:10 the body has {@html}, which shows unchecked HTML`]
	],
	[
		'a body has a script',
		[taart, 'Een gift is dank.', '<script>\nlet gift = {}\n</script>'],
		[`content/${taart}:92:1 the body has a <script>; a body holds text and components only`]
	],
	[
		'a body has code between braces',
		[taart, 'Een gift is dank.', 'Een gift is {dank}.'],
		[`content/${taart}:92:13 the body has {dank}, which runs as code`]
	],
	[
		'a body has a loose brace',
		[taart, 'Een gift is dank.', 'Een gift is dank}.'],
		[`content/${taart}:92:17 the body has }, which runs as code`]
	],
	[
		'a body has a bare <',
		[taart, 'Een gift is dank.', 'Een gift < 50 euro is dank.'],
		[`content/${taart}:92:10 the body has a bare "<", which breaks the page; write it in words`]
	],
	[
		'a body has a tag',
		[taart, 'Een gift is dank.', 'Een gift<br>is dank.'],
		[`content/${taart}:92:9 the body has a bare "<", which breaks the page; write it in words`]
	],
	[
		'a body has an unknown component',
		[taart, 'Een gift is dank.', 'Een gift <Gift /> is dank.'],
		[
			`content/${taart}:92:10 the body has the unknown component Gift; known are Rule, Setting, Contact, RuleSort, Phrase, Note, Source`
		]
	],
	[
		'a body has a setting in brackets',
		[taart, 'Een gift is dank.', 'Een gift is dank: [[gift-limit]].'],
		[
			`content/${taart}:92:19 the body has [[gift-limit]]; in a body write <Setting name="gift-limit" />`
		]
	],
	[
		'a component has no blank line after it',
		[taart, '<Phrase>\n\nWat', '<Phrase>\nWat'],
		[
			`content/${taart}:94:1 the body has <Phrase> without a blank line after it and before </Phrase>`
		]
	],
	[
		'a component has no blank line before its end',
		[taart, 'gebaar.\n\n</Phrase>', 'gebaar.\n</Phrase>'],
		[
			`content/${taart}:94:1 the body has <Phrase> without a blank line after it and before </Phrase>`
		]
	],
	[
		'a component does not end',
		[taart, '</Phrase>\n', ''],
		[`content/${taart}:94:1 the body has <Phrase> without </Phrase>`]
	],
	[
		'a component has another attribute',
		[taart, '<Contact who="leidinggevende" />', '<Contact name="leidinggevende" />'],
		[`content/${taart}:102:5 the body has <Contact> not written as <Contact who="…" />`]
	],
	[
		'a body asks for an unknown contact',
		[taart, '<Contact who="leidinggevende" />', '<Contact who="baas" />'],
		[
			`content/${taart}:102:5 the body asks for Contact "baas", which content/organisation.yaml lacks`
		]
	],
	[
		'a body asks for an unknown subject of the code',
		[taart, '<Rule code="geschenken" />', '<Rule code="relaties" />'],
		[
			`content/${taart}:100:1 the body asks for Rule "relaties", which content/organisation.yaml lacks`
		]
	],
	[
		'rules to sort stand in a card',
		[taart, 'Een gift is dank.', '<RuleSort />'],
		[`content/${taart}:92:1 the body has <RuleSort />, which needs the rules of a case`]
	]
])('%s', (_, change, problems) => {
	expect(problemsOf(change)).toEqual(problems);
});
