import type { Component } from 'svelte';
import type { ItemView } from '#lib/solo/view.ts';

/** The component that walks through items of one kind; it is only given items of that kind. */
export type KindWalk = Component<{ item: never; random: number }>;

export type Kind = ItemView['kind'];

/** The file of each walk, by which a page finds what to preload. */
export const walkFiles: Record<Kind, string> = {
	card: 'CardWalk',
	statement: 'StatementWalk',
	case: 'CaseWalk',
	knowledge: 'KnowledgeWalk',
	'step-plan': 'StepPlanWalk',
	reflection: 'ReflectionWalk',
	document: 'DocumentWalk'
};
