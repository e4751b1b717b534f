import type { Library } from '../../../content/library.ts';
import { withOwn } from '../../../content/own.ts';
import type { Item } from '../../../dilemma/item.ts';
import type { Language } from '../../../i18n/language.ts';
import { dilemmaItemOf, type AgendaItem } from '../../../live/agenda-item.ts';
import type { ProjectorScreen } from '../../../live/words.ts';
import { learnerView } from '../../../solo/learner-view.ts';
import type { ItemView } from '../../../solo/view.ts';
import { cardPage, type CardPage } from '../../card-page.ts';
import { surrounded, checkedItem, type Bench } from '../../content/bench.ts';
import type { Db } from '../../db/connect.ts';
import { findDraft } from '../../db/own-drafts.ts';
import { publicationsOf } from '../../db/own-publications.ts';
import { wordsOf } from '../../live/words.ts';
import { surroundingsOf } from '../../surroundings.ts';
import { nextOf } from './last.ts';
import type { Writer } from './writer.ts';

/** What a draft is looked at as. */
export const previews = ['phone', 'projector', 'print'] as const;
export type PreviewAs = (typeof previews)[number];
/** Where a group is when the projector is looked at. */
export const previewPhases = ['first', 'talk', 'revealed'] as const;
export type PreviewPhase = (typeof previewPhases)[number];

export type Preview = { id: string; title: string } & (
	| { as: 'unfinished' }
	| { as: 'phone'; item: ItemView }
	| { as: 'projector'; screen: ProjectorScreen; phase: PreviewPhase; slides: number }
	| { as: 'print'; card: CardPage }
);

export type PreviewAsked = {
	as: PreviewAs;
	phase: PreviewPhase;
	/** Of a knowledge item, from 1. */
	slide: number;
	/** The scene to play a story from; '' is its beginning. */
	scene: string;
	language: Language;
};

/** A draft as people would get it, in the library of now. @returns nothing where there is no such item */
export async function previewPage(
	db: Db,
	bench: Bench,
	who: Writer,
	id: string,
	asked: PreviewAsked
): Promise<Preview | undefined> {
	const found = await findDraft(db, id);
	if (found?.kind !== 'item') return undefined;
	const [[last], around] = await Promise.all([publicationsOf(db, id), surrounded(db, bench)]);
	const terms = { on: who.on, organisation: bench.written.organisation.organisation };
	const next = nextOf(found, last, terms);
	const { item } = checkedItem(around, next);
	const own = item && { items: [{ item, more: next.more }], texts: around.texts };
	const library = own && withOwn(bench.written, own).library;
	const shown = library?.items.get(id);
	const head = { id, title: String(found.draft.title ?? id) };
	if (!library || !shown) return { ...head, as: 'unfinished' };
	return { ...head, ...(await looked(db, library, who, shown, asked)) };
}

async function looked(db: Db, library: Library, who: Writer, item: Item, asked: PreviewAsked) {
	const { language } = asked;
	if (asked.as === 'print') {
		const reader = { personId: who.personId, language };
		const page = await cardPage(db, library, reader, item.id);
		if (page) return { as: 'print' as const, card: page.card };
	}
	const shown = asked.as === 'projector' ? onProjector(library, item, asked) : undefined;
	if (shown) return { as: 'projector' as const, ...shown };
	const isScene = item.kind === 'case' && item.scenes.some(({ id }) => id === asked.scene);
	const begun = isScene ? { ...item, start: asked.scene } : item;
	const reader = { units: [], kind: 'civil-servant' as const };
	const view = learnerView(begun, surroundingsOf(library, item, reader, language));
	return { as: 'phone' as const, item: view };
}

function onProjector(library: Library, item: Item, { phase, slide }: PreviewAsked) {
	const asked = agendaItem(item, slide);
	if (!asked) return undefined;
	const screen: ProjectorScreen = {
		...{ role: 'projector', sequence: 1, code: '', phase, here: 0, item: asked, typed: null },
		...{ position: null, timer: null, promised: null, shown: [], result: null },
		...{ choosing: null, note: '', words: wordsOf(library, { item: asked, phase }) }
	};
	return { screen, phase, slides: item.kind === 'knowledge' ? item.slides.length : 0 };
}

function agendaItem(item: Item, slide: number): AgendaItem | undefined {
	if (item.kind === 'card' || item.kind === 'statement') return dilemmaItemOf('look', item);
	if (item.kind !== 'knowledge') return undefined;
	const at = Math.min(Math.max(slide, 1), item.slides.length);
	return { key: 'look', kind: 'knowledge', content: item.id, slide: at };
}
