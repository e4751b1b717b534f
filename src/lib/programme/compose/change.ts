import type { Module, ModuleItem, ProgrammeAudience } from '../schema.ts';
import type { ProgrammeDraft } from './draft.ts';

/** Keys of a programme with one value. */
export const aboutKeys = [
	'title',
	'summary',
	'kind',
	'readingLevel',
	'order',
	'countsAs',
	'report'
] as const satisfies (keyof ProgrammeDraft)[];
export type AboutKey = (typeof aboutKeys)[number];

/** Keys of a module with one value. */
export const moduleKeys = [
	'title',
	'summary',
	'form',
	'required',
	'completion',
	'minutes',
	'after'
] as const satisfies (keyof Module)[];
export type ModuleKey = (typeof moduleKeys)[number];

/** One key that says something else: what it said, and what it says. */
type Keyed<Holder, Key extends keyof Holder> = {
	[K in Key]: { key: K; was: Holder[K]; is: Holder[K] };
}[Key];

/** A module in the words of a list of changes: its number from 1 in the newer version, or in the older one when it is gone. */
export type ModulePlace = { id: string; title: string; place: number };

/** One thing that differs between two versions of a programme. */
export type ProgrammeChange =
	| ({ what: 'about' } & Keyed<ProgrammeDraft, AboutKey>)
	| { what: 'audience-added' | 'audience-gone'; audience: ProgrammeAudience }
	| { what: 'audience-changed'; was: ProgrammeAudience; is: ProgrammeAudience }
	| { what: 'module-added'; module: ModulePlace; items: ModuleItem[] }
	| { what: 'module-gone'; module: ModulePlace }
	| { what: 'module-moved'; module: ModulePlace; was: number }
	| ({ what: 'module'; module: ModulePlace } & Keyed<Module, ModuleKey>)
	| { what: 'entry-added' | 'entry-gone'; module: ModulePlace; entry: ModuleItem }
	| { what: 'entry-changed'; module: ModulePlace; was: ModuleItem; is: ModuleItem }
	| { what: 'entries-moved'; module: ModulePlace };
