/** How someone belongs to the organisation; labels stand in content/vocabulary.yaml. */
export const personKinds = [
	'civil-servant',
	'hired',
	'intern',
	'seasonal',
	'on-call',
	'sheltered',
	'board',
	'clerk'
] as const;

export type PersonKind = (typeof personKinds)[number];
