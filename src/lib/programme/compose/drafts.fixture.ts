import fc from 'fast-check';
import type { ItemFilter, Module, ModuleItem } from '../schema.ts';
import { emptyDraft, emptyModule, type ProgrammeDraft } from './draft.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];

const filters: ItemFilter[] = [{}, { kinds: ['card'] }, { audiences: 'own' }];

const entry: fc.Arbitrary<ModuleItem> = fc.oneof(
	fc.record({
		content: fc.constantFrom('de-envelop', 'een-foto', 'het-bolletje'),
		required: fc.boolean()
	}),
	fc.record({
		choose: fc.record({
			count: fc.integer({ min: 1, max: 3 }),
			by: fc.constantFrom('audience' as const, 'chance' as const),
			filter: fc.constantFrom(...filters)
		})
	})
);

const isOnce = (items: ModuleItem[]) => {
	const named = items.flatMap((each) => ('content' in each ? [each.content] : []));
	return new Set(named).size === named.length;
};

const moduleAt = (id: string, place: number): fc.Arbitrary<Module> =>
	fc
		.record({
			title: fc.constantFrom('Begin', 'Verder', 'Samen'),
			required: fc.boolean(),
			items: fc.array(entry, { maxLength: 4 }).filter(isOnce),
			after: fc.subarray(ids.slice(0, place))
		})
		.map((made) => ({ ...emptyModule(id, made.title), ...made }));

/** Programmes as somebody may be writing them: some modules of five, each after any of those before it. */
export const drafts: fc.Arbitrary<ProgrammeDraft> = fc
	.subarray(ids)
	.chain((some) => fc.tuple(fc.constantFrom('Welkom', 'Teamjaar'), fc.tuple(...some.map(moduleAt))))
	.map(([title, modules]) => ({
		...emptyDraft(title),
		modules: modules.map((module) => ({
			...module,
			after: module.after.filter((id) => modules.some((each) => each.id === id))
		}))
	}));
