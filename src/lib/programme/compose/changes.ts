import { canonical } from '#lib/drafting/canonical.ts';
import type { Module } from '../schema.ts';
import { aboutKeys, moduleKeys, type ModulePlace, type ProgrammeChange } from './change.ts';
import type { ProgrammeDraft } from './draft.ts';
import { keyed } from './entries.ts';

/**
 * What differs between two versions of a programme, in the order of the newer one. Modules are the same when
 * their id is, items when they are the same item, choices by their order.
 */
export const changesBetween = (was: ProgrammeDraft, is: ProgrammeDraft): ProgrammeChange[] => [
	...aboutChanges(was, is),
	...audienceChanges(was, is),
	...moduleChanges(was.modules, is.modules)
];

const differ = (one: unknown, other: unknown) =>
	canonical(one ?? null) !== canonical(other ?? null);

const aboutChanges = (was: ProgrammeDraft, is: ProgrammeDraft) =>
	aboutKeys
		.filter((key) => differ(was[key], is[key]))
		.map((key) => ({ what: 'about', key, was: was[key], is: is[key] }) as ProgrammeChange);

function audienceChanges(was: ProgrammeDraft, is: ProgrammeDraft): ProgrammeChange[] {
	const before = new Map(was.audiences.map((each) => [each.audience, each]));
	const now = new Set(is.audiences.map(({ audience }) => audience));
	return [
		...is.audiences.flatMap((audience): ProgrammeChange[] => {
			const old = before.get(audience.audience);
			if (!old) return [{ what: 'audience-added', audience }];
			return differ(old, audience) ? [{ what: 'audience-changed', was: old, is: audience }] : [];
		}),
		...was.audiences
			.filter(({ audience }) => !now.has(audience))
			.map((audience): ProgrammeChange => ({ what: 'audience-gone', audience }))
	];
}

function moduleChanges(was: readonly Module[], is: readonly Module[]): ProgrammeChange[] {
	const before = new Map(was.map((module, at) => [module.id, { module, at }]));
	const now = new Set(is.map(({ id }) => id));
	const stayed = was.filter(({ id }) => now.has(id)).map(({ id }) => id);
	const kept = is.filter(({ id }) => before.has(id)).map(({ id }) => id);
	const steady = longestCommon(stayed, kept);
	const gone = was.filter(({ id }) => !now.has(id));
	return [
		...is.flatMap((module, at): ProgrammeChange[] => {
			const place = placed(module, at);
			const old = before.get(module.id);
			if (!old) return [{ what: 'module-added', module: place, items: module.items }];
			return [
				...(steady.has(module.id)
					? []
					: [{ what: 'module-moved', module: place, was: old.at + 1 } as const]),
				...insideModule(old.module, module, place)
			];
		}),
		...gone.map((module): ProgrammeChange => {
			const at = before.get(module.id)!.at;
			return { what: 'module-gone', module: placed(module, at) };
		})
	];
}

const placed = ({ id, title }: Module, at: number): ModulePlace => ({ id, title, place: at + 1 });

function insideModule(was: Module, is: Module, module: ModulePlace): ProgrammeChange[] {
	return [
		...moduleKeys
			.filter((key) => differ(was[key], is[key]))
			.map(
				(key) => ({ what: 'module', module, key, was: was[key], is: is[key] }) as ProgrammeChange
			),
		...entryChanges(was, is, module)
	];
}

function entryChanges(was: Module, is: Module, module: ModulePlace): ProgrammeChange[] {
	const before = new Map(keyed(was.items).map(({ key, entry }) => [key, entry]));
	const now = new Map(keyed(is.items).map(({ key, entry }) => [key, entry]));
	const stayed = [...before.keys()].filter((key) => now.has(key));
	const kept = [...now.keys()].filter((key) => before.has(key));
	return [
		...[...now].flatMap(([key, entry]): ProgrammeChange[] => {
			const old = before.get(key);
			if (!old) return [{ what: 'entry-added', module, entry }];
			return differ(old, entry) ? [{ what: 'entry-changed', module, was: old, is: entry }] : [];
		}),
		...[...before]
			.filter(([key]) => !now.has(key))
			.map(([, entry]): ProgrammeChange => ({ what: 'entry-gone', module, entry })),
		...(differ(stayed, kept) ? [{ what: 'entries-moved', module } as const] : [])
	];
}

/** What stands in the same order in both lists, as much of it as possible: the rest was moved. */
function longestCommon(one: readonly string[], other: readonly string[]): Set<string> {
	const place = new Map(other.map((id, at) => [id, at]));
	const best: string[][] = [];
	for (const [at, id] of one.entries()) {
		const before = best.filter((_, index) => place.get(one[index]!)! < place.get(id)!);
		const longest = before.reduce((most, each) => (each.length > most.length ? each : most), []);
		best[at] = [...longest, id];
	}
	return new Set(best.reduce((most, each) => (each.length > most.length ? each : most), []));
}
