import { mount, type Component } from 'svelte';
import type { Kind, KindWalk } from '#lib/ui/walk/kind-walk.ts';
import WalkIsland from '#lib/ui/walk/WalkIsland.svelte';

type Module = { default: Component<never> };

const walks: Record<Kind, () => Promise<Module>> = {
	card: () => import('#lib/ui/walk/CardWalk.svelte'),
	statement: () => import('#lib/ui/walk/StatementWalk.svelte'),
	case: () => import('#lib/ui/walk/CaseWalk.svelte'),
	knowledge: () => import('#lib/ui/walk/KnowledgeWalk.svelte'),
	'step-plan': () => import('#lib/ui/walk/StepPlanWalk.svelte'),
	reflection: () => import('#lib/ui/walk/ReflectionWalk.svelte'),
	document: () => import('#lib/ui/walk/DocumentWalk.svelte')
};

const props = JSON.parse(document.getElementById('walk-props')!.textContent!);
const target = document.getElementById('walk')!;
const { default: Walk } = await walks[props.item.kind as Kind]();

// The server drew the first screen; the same one comes back to life in its place.
target.replaceChildren();
mount(WalkIsland, { target, props: { ...props, Walk: Walk as unknown as KindWalk } });
target.dataset.alive = 'yes';
