import type { Plan } from './plan.ts';
import type { Programme } from './schema.ts';

export type StepState = 'not-started' | 'started' | 'done';

export type ItemProgress = { item: string; required: boolean; done: boolean };

export type ModuleProgress = {
	module: string;
	title: string;
	summary: string;
	required: boolean;
	form: Programme['modules'][number]['form'];
	minutes: number;
	state: StepState;
	/** False while a module that comes before it is not done; a meeting waits for no module. */
	open: boolean;
	items: ItemProgress[];
};

export type Progress = {
	modules: ModuleProgress[];
	/** Items that must be done and meetings that must be attended: those that are, and all. */
	done: number;
	total: number;
	/** Minutes of the modules that must be done and are not. */
	minutesLeft: number;
	/** The next required item; after that the next optional one; `null` when all items are done. */
	next: { module: string; item: string } | null;
	/** The next meeting to attend, in the same order: a module that is done by having been there. */
	attend: { module: string; title: string; required: boolean } | null;
	completed: boolean;
};

/** The key under which a done item is known: an item may stand in two modules. */
export const stepKey = (module: string, item: string) => `${module}/${item}`;

/** Whether a module is a meeting: nothing in it to walk through, and done by attending. */
export const isMeeting = ({ form }: { form: ModuleProgress['form'] }) => form === 'live';

/**
 * How far somebody is. A module is done when all its required items are (of a module with optional
 * items only: all of them), a meeting when somebody attended; a programme when all its required
 * modules are (of a programme with optional modules only: all of them).
 * @param done keys of items, and of meetings the id of the module
 */
export function progressOf(programme: Programme, plan: Plan, done: ReadonlySet<string>): Progress {
	const modules: ModuleProgress[] = [];
	for (const module of programme.modules) {
		const planned = plan.find((entry) => entry.module === module.id)?.items ?? [];
		const items = planned.map(({ item, required }) => ({
			item,
			required,
			done: done.has(stepKey(module.id, item))
		}));
		// When a meeting is held is for others to decide: it waits for nothing, and only `after` waits for it.
		const inOrder = programme.order === 'fixed' && !isMeeting(module);
		const earlier = inOrder ? modules.filter((entry) => entry.required && !isMeeting(entry)) : [];
		const named = modules.filter((entry) => module.after?.includes(entry.module));
		modules.push({
			module: module.id,
			title: module.title,
			summary: module.summary ?? '',
			required: module.required,
			form: module.form,
			minutes: module.minutes,
			state: isMeeting(module) ? attended(module.id, done) : stateOf(items),
			open: [...(module.required ? earlier : []), ...named].every(({ state }) => state === 'done'),
			items
		});
	}
	const asked = counting(modules);
	const steps = asked.flatMap((module) =>
		isMeeting(module) ? [{ done: module.state === 'done' }] : counting(module.items)
	);
	return {
		modules,
		done: steps.filter((step) => step.done).length,
		total: steps.length,
		minutesLeft: asked
			.filter(({ state }) => state !== 'done')
			.reduce((sum, { minutes }) => sum + minutes, 0),
		next: nextOf(asked) ?? nextOf(modules),
		attend: toAttend(asked) ?? toAttend(modules),
		completed: asked.every(({ state }) => state === 'done')
	};
}

const attended = (module: string, done: ReadonlySet<string>): StepState =>
	done.has(module) ? 'done' : 'not-started';

function stateOf(items: ItemProgress[]): StepState {
	if (counting(items).every((item) => item.done)) return 'done';
	return items.some((item) => item.done) ? 'started' : 'not-started';
}

/** The parts that make a whole complete: the required ones; where all are optional, all of them. */
export function counting<Part extends { required: boolean }>(parts: Part[]): Part[] {
	const required = parts.filter((part) => part.required);
	return required.length > 0 ? required : parts;
}

function nextOf(modules: ModuleProgress[]): Progress['next'] {
	for (const module of modules) {
		if (!module.open || module.state === 'done') continue;
		const item =
			module.items.find((candidate) => !candidate.done && candidate.required) ??
			module.items.find((candidate) => !candidate.done);
		if (item) return { module: module.module, item: item.item };
	}
	return null;
}

function toAttend(modules: ModuleProgress[]): Progress['attend'] {
	const found = modules.find((entry) => isMeeting(entry) && entry.open && entry.state !== 'done');
	return found ? { module: found.module, title: found.title, required: found.required } : null;
}
