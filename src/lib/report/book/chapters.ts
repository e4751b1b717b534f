/** The chapters of an annual report, in their usual order. `proposal`: heads of a proposal to the council. */
export const chapterKinds = [
	'policy',
	'roles',
	'training',
	'oath',
	'choices',
	'reports',
	'compliance',
	'advisers',
	'conclusions',
	'plan',
	'proposal',
	'other'
] as const;
export type ChapterKind = (typeof chapterKinds)[number];
