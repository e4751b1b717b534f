import type { Kind, KindWalk } from '../walk/kind-walk.ts';
import CardWalk from '../walk/CardWalk.svelte';
import CaseWalk from '../walk/CaseWalk.svelte';
import DocumentWalk from '../walk/DocumentWalk.svelte';
import KnowledgeWalk from '../walk/KnowledgeWalk.svelte';
import ReflectionWalk from '../walk/ReflectionWalk.svelte';
import StatementWalk from '../walk/StatementWalk.svelte';
import StepPlanWalk from '../walk/StepPlanWalk.svelte';

/** Every walk: a package has one script, and no server to ask for more. */
export const walks: Record<Kind, KindWalk> = {
	card: CardWalk,
	statement: StatementWalk,
	case: CaseWalk,
	knowledge: KnowledgeWalk,
	'step-plan': StepPlanWalk,
	reflection: ReflectionWalk,
	document: DocumentWalk
};
