import type { Library } from '../../../content/library.ts';
import { seenFields } from '../../../drafting/merge-fields.ts';
import { htmlLang, type Language } from '../../../i18n/language.ts';
import type { ProgrammeDraft } from '../../../programme/compose/draft.ts';
import { keyed } from '../../../programme/compose/entries.ts';
import { offerOf } from '../../../programme/compose/offer.ts';
import type { Choose, Module, ModuleItem } from '../../../programme/schema.ts';
import type { Db } from '../../db/connect.ts';
import { commentsOf, type ProgrammeComment } from '../../db/programme-comments.ts';
import { findDraft } from '../../db/programme-drafts.ts';
import { knownProgrammes } from '../../db/programme-known.ts';
import { labelsFor } from '../../labels.ts';
import { checkDraft, offeredBy } from './check.ts';
import { pickerFor, type ItemPicker } from './pick.ts';
import { problemsIn, titlesFor, type ToldProblem } from './titles.ts';

/** An entry of a module as its editor shows it. */
export type EntryView =
	| {
			key: string;
			title: string;
			/** The kind, in words. */
			kind: string;
			minutes: number;
			required: boolean;
			/** There is no such item any more. */
			gone: boolean;
	  }
	| {
			key: string;
			choose: Choose;
			/** How many items fit now: in all, and for whom the fewest do. */
			fitting: number;
			least: { who: string; count: number } | null;
	  };

export type ModulePage = {
	/** The title of the programme. */
	title: string;
	module: Module;
	/** What is shown of each field, to see later what somebody else changed. */
	seen: string;
	entries: EntryView[];
	problems: ToldProblem[];
	/** The modules before it, which it can wait for. */
	earlier: { id: string; title: string }[];
	before: { id: string; title: string } | null;
	next: { id: string; title: string } | null;
	picker: ItemPicker;
	comments: ProgrammeComment[];
	labels: Record<'kinds' | 'themes' | 'audiences', Record<string, string>>;
};

/** What the editor of a module shows; `undefined` where the programme has no such module. */
export async function modulePage(
	db: Db,
	library: Library,
	{ id, module: wanted }: { id: string; module: string },
	{ params, language }: { params: URLSearchParams; language: Language }
): Promise<ModulePage | undefined> {
	const row = await findDraft(db, id);
	const at = row?.draft.modules.findIndex((each) => each.id === wanted) ?? -1;
	const module = row?.draft.modules[at];
	if (!row || !module) return undefined;
	const { draft } = row;
	const [comments, known] = await Promise.all([commentsOf(db, id), knownProgrammes(db)]);
	const all = checkDraft({ ...library, known }, id, draft);
	const shown = draft.modules.map((each) => ({ id: each.id, title: each.title }));
	return {
		...{ title: draft.title, module, seen: JSON.stringify(seenFields(module)) },
		entries: entryViews(library, draft, module.items, language),
		problems: problemsIn(all, wanted, titlesFor(library, [draft], language), language),
		earlier: shown.slice(0, at),
		before: shown[at - 1] ?? null,
		next: shown[at + 1] ?? null,
		picker: pickerFor(library, draft, params, language),
		comments: comments.filter((each) => each.module === wanted),
		labels: labelsFor(library, ['kinds', 'themes', 'audiences'], language)
	};
}

/** The entries of a module with what they offer now, also of one that could not be kept. */
export function entryViews(
	library: Library,
	draft: ProgrammeDraft,
	items: readonly ModuleItem[],
	language: Language
): EntryView[] {
	const lang = htmlLang(language);
	const { kinds, audiences } = library.vocabulary;
	const offered = offeredBy(library);
	return keyed(items).map(({ key, entry }) => {
		if ('choose' in entry) {
			const { fitting, least, audience } = offerOf(entry.choose, draft, offered);
			const who = audiences[audience as keyof typeof audiences]?.[lang];
			const isFewer = who !== undefined && least < fitting;
			return { key, choose: entry.choose, fitting, least: isFewer ? { who, count: least } : null };
		}
		const item = library.items.get(entry.content);
		return {
			...{ key, title: item?.title ?? entry.content, required: entry.required },
			kind: item ? kinds[item.kind][lang] : '',
			minutes: item?.minutes ?? 0,
			gone: item?.status !== 'published'
		};
	});
}
