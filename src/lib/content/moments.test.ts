import { expect, test } from 'vitest';
import { type Change, problemsOf } from '../../../tests/fixtures/content/fixture.ts';

const moments = 'moments.yaml';

test.each<[string, Change, string[]]>([
	[
		'nobody is there to call',
		[moments, 'consult: [leidinggevende]', 'consult: [meldpunt]'],
		[
			`content/${moments}:6:15 moments[0].consult[0] is meldpunt, which content/organisation.yaml lacks`
		]
	],
	[
		'there is nothing to say',
		[moments, 'say: [Neem een minuut om iets op te schrijven.]', 'say: []'],
		[`content/${moments}:4:5 moments[0].say has 0 entries; at least 1`]
	],
	[
		'a sentence is too long for a hard minute',
		[
			moments,
			'Tel in stilte tot tien.',
			'Tel in stilte tot tien en kijk dan rustig rond of er al iemand iets wil zeggen over deze kaart.'
		],
		[
			`content/${moments}:5:10 moments[0].do[0] has a sentence of 20 words; at most 18: "Tel in stilte tot tien en kijk dan rustig rond of er al iemand iets wil zeggen over deze kaart."`
		]
	]
])('%s', (_, change, problems) => {
	expect(problemsOf(change)).toEqual(problems);
});
