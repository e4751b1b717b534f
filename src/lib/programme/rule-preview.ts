/**
 * Groups of people in a preview of a change of rules. `asked`: the rule asks it of them after the change;
 * `done`: of those who have done it; `late`: who are overdue by the change and were not before; `again`: who
 * were done and no longer are; `fresh`: of whom it was not required; `dropped`: of whom it no longer is;
 * `excepted`: whom the rule is about, but for an exception.
 */
export const previewGroups = [
	'asked',
	'done',
	'late',
	'again',
	'fresh',
	'dropped',
	'excepted'
] as const;
export type PreviewGroup = (typeof previewGroups)[number];
