// A browser gets these parts later; their styles come with the page.
import '../envelope/EarlierResult.svelte';
import '../envelope/parts.ts';
import CardWalk from './CardWalk.svelte';
import CaseWalk from './CaseWalk.svelte';
import DocumentWalk from './DocumentWalk.svelte';
import type { Kind, KindWalk } from './kind-walk.ts';
import KnowledgeWalk from './KnowledgeWalk.svelte';
import ReflectionWalk from './ReflectionWalk.svelte';
import StatementWalk from './StatementWalk.svelte';
import StepPlanWalk from './StepPlanWalk.svelte';

/** Every walk at once, for the server; a browser loads the one it needs (src/islands/walk.ts). */
export const allWalks: Record<Kind, KindWalk> = {
	card: CardWalk,
	statement: StatementWalk,
	case: CaseWalk,
	knowledge: KnowledgeWalk,
	'step-plan': StepPlanWalk,
	reflection: ReflectionWalk,
	document: DocumentWalk
};
