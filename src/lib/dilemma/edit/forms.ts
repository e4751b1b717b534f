import type { Codes, FormField, FormSection, OwnKind } from '#lib/dilemma/edit/field.ts';

// The bounds are those of the schemas (card.ts and its neighbours); a test of the academy keeps them equal.

const line = (key: string, least: number, most: number): FormField => ({
	...{ kind: 'line', key, least, most }
});
const text = (key: string, least: number, most: number): FormField => ({
	...{ kind: 'text', key, least, most }
});
const lines = (key: string, least: number, most: number, long = 200): FormField => ({
	...{ kind: 'lines', key, least, most, long }
});
const pick = (key: string, codes: Codes, optional = false): FormField => ({
	...{ kind: 'pick', key, codes, optional }
});
const ticks = (key: string, codes: Codes, least: number, most: number): FormField => ({
	...{ kind: 'ticks', key, codes, least, most }
});
const whole = (key: string, least: number, most: number): FormField => ({
	...{ kind: 'whole', key, least, most }
});
const group = (key: string, fields: FormField[], optional = false): FormField => ({
	...{ kind: 'group', key, fields, optional }
});

const heading: FormField[] = [line('title', 3, 70), text('summary', 20, 200)];
const essence = text('essence', 60, 900);
const more = text('more', 0, 6000);

const choice: FormField[] = [
	line('text', 8, 160),
	ticks('values', 'values', 1, 3),
	lines('pros', 1, 3),
	lines('cons', 1, 3),
	pick('boundary', 'boundaries'),
	text('feedback', 60, 520),
	line('nextStep', 0, 200),
	pick('pictogram', 'pictograms', true)
];

const about = (voted: boolean): FormSection => ({
	id: 'about',
	fields: [
		...(voted ? [pick('nature', 'natures')] : []),
		{ kind: 'pick', key: 'level', codes: 'levels', number: true },
		pick('readingLevel', 'readingLevels'),
		whole('minutes', 1, 120),
		ticks('themes', 'themes', 1, 3),
		ticks('values', 'values', 2, 5),
		ticks('audiences', 'audiences', 1, 15),
		pick('risk', 'risks'),
		pick('mannersKind', 'mannersKinds', true),
		{ kind: 'yes', key: 'sensitive' },
		ticks('consult', 'consult', 1, 4),
		ticks('conduct', 'conduct', 0, 3),
		ticks('law', 'law', 0, 4),
		group('provenance', [
			line('author', 0, 400),
			line('licence', 0, 400),
			lines('consulted', 0, 20, 400)
		])
	]
});

const guide: FormSection = {
	id: 'guide',
	fields: [
		group('discussion', [
			text('goal', 8, 200),
			whole('minutes', 5, 120),
			text('opening', 8, 300),
			lines('probes', 2, 6),
			lines('cautions', 0, 5, 240),
			text('closing', 8, 300)
		])
	]
};

const check = group(
	'check',
	[
		text('question', 5, 400),
		lines('answers', 2, 4, 400),
		{ kind: 'pick', key: 'correct', codes: 'correct', number: true },
		text('explanation', 5, 400)
	],
	true
);

const slide: FormField[] = [
	line('title', 2, 70),
	text('text', 20, 900),
	group('image', [pick('src', 'images'), text('alt', 5, 200)], true),
	group(
		'video',
		[
			pick('src', 'videos'),
			pick('captions', 'captions'),
			line('title', 2, 70),
			text('transcript', 20, 4000)
		],
		true
	),
	group('pdf', [pick('src', 'pdfs'), whole('page', 1, 500), text('alt', 20, 2000)], true),
	check,
	ticks('contacts', 'consult', 0, 6)
];

const scene: FormField[] = [
	line('title', 2, 70),
	text('text', 20, 1200),
	{ kind: 'yes', key: 'ending' },
	{ ...text('essence', 20, 700), when: 'ending' },
	{ ...line('question', 5, 200), when: 'choice' },
	{
		...{ kind: 'list', key: 'options', least: 2, most: 4, ids: 'letters', when: 'choice' },
		fields: [pick('goto', 'scenes'), ...choice]
	}
];

const rule: FormField[] = [
	text('situation', 8, 200),
	pick('verdict', 'verdicts'),
	text('why', 8, 300),
	{ kind: 'yes', key: 'adjustable' }
];

const list = (
	key: string,
	fields: FormField[],
	[least, most]: [number, number],
	ids: 'letters' | 'title' | 'number'
): FormField => ({ kind: 'list', key, fields, least, most, ids });

/** What there is to fill in for each kind of item, in the order of the form. */
export const itemForms: Readonly<Record<OwnKind, readonly FormSection[]>> = {
	card: [
		{ id: 'story', fields: [...heading, text('situation', 120, 1100), line('question', 8, 160)] },
		{ id: 'options', fields: [list('options', choice, [3, 4], 'letters')] },
		{ id: 'after', fields: [essence, lines('whatIf', 0, 4), more] },
		guide,
		about(true)
	],
	statement: [
		{ id: 'story', fields: [...heading, text('statement', 10, 200)] },
		{
			id: 'options',
			fields: [
				lines('pros', 2, 3),
				lines('cons', 2, 3),
				group('feedback', [
					text('agree', 60, 520),
					text('disagree', 60, 520),
					text('unsure', 60, 520)
				])
			]
		},
		{ id: 'after', fields: [essence, more] },
		guide,
		about(true)
	],
	case: [
		{ id: 'story', fields: [...heading, pick('start', 'scenes')] },
		{ id: 'scenes', fields: [list('scenes', scene, [3, 40], 'title')] },
		{ id: 'rules', fields: [list('rules', rule, [4, 20], 'number')] },
		{ id: 'after', fields: [essence, more] },
		guide,
		about(true)
	],
	knowledge: [
		{ id: 'story', fields: heading },
		{ id: 'slides', fields: [list('slides', slide, [1, 6], 'number')] },
		{ id: 'after', fields: [more] },
		about(false)
	],
	document: [
		{
			id: 'story',
			fields: [
				...heading,
				group('document', [
					line('title', 3, 120),
					line('version', 1, 40),
					{ kind: 'day', key: 'date' },
					line('link', 1, 300),
					text('declaration', 10, 200)
				])
			]
		},
		{ id: 'after', fields: [more] },
		about(false)
	],
	reflection: [
		{ id: 'story', fields: heading },
		{
			id: 'questions',
			fields: [
				list(
					'questions',
					[
						text('question', 5, 200),
						pick('input', 'inputs'),
						line('sentence', 0, 200),
						lines('choices', 0, 10, 100)
					],
					[1, 6],
					'number'
				)
			]
		},
		{ id: 'after', fields: [more] },
		about(false)
	]
};
