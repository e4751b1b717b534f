import type { AgendaItem } from '#lib/live/agenda-item.ts';
import { letters, pass } from '#lib/live/letters.ts';
import type { Typed } from '#lib/live/session.ts';
import type { Words } from '#lib/live/words.ts';

/** What a part of a screen needs to know of the item: as it stands in the view. */
export type Asked = { item: AgendaItem; words: Words | null; typed: Typed | null };

/**
 * An option, an entry or a step of a scale, as screens name it. `mark`: a letter before it. `isContent`:
 * an author wrote it, in Dutch.
 */
export type Named = { id: string; mark: string | null; name: string; isContent: boolean };

/** The words of the house that names need. */
export type NameWords = {
	pass: string;
	answer: (letter: string) => string;
	stepOf: (step: string, label: string) => string;
};

/** Everything that can be chosen in an item, in the order of its author; skipping last. Empty for words. */
export function namesOf(asked: Asked, t: NameWords): Named[] {
	const { item } = asked;
	if (item.kind === 'ranking') return item.entries.map((name, index) => lettered(index, name));
	const own = ownNames(asked, t);
	if (own.length === 0) return [];
	return [...own, { id: pass, mark: null, name: t.pass, isContent: false }];
}

/** The question of an item; empty where nothing is asked, and where a restart has lost it. */
export function questionOf({ item, words, typed }: Asked): string {
	if ('question' in item) return item.question;
	if (words?.kind === 'dilemma') return words.question;
	return typed?.question ?? '';
}

function ownNames({ item, words, typed }: Asked, t: NameWords): Named[] {
	switch (item.kind) {
		case 'card':
		case 'statement': {
			const known = words?.kind === 'dilemma' ? words.options : [];
			const texts = new Map(known.map(({ id, text }) => [id, text]));
			return item.options.map((id, index) => lettered(index, texts.get(id) ?? id, id));
		}
		case 'loose':
			return letters(item.options).map((id, index) =>
				lettered(index, typed?.options[index] ?? t.answer(id.toUpperCase()))
			);
		case 'scale':
			return Array.from({ length: item.steps }, (_, index) => step(item, index + 1, t));
		default:
			return [];
	}
}

/** An option that an author wrote, with the letter of its place. */
export function lettered(index: number, name: string, id?: string): Named {
	const letter = 'abcdefgh'[index]!;
	return { id: id ?? letter, mark: letter.toUpperCase(), name, isContent: true };
}

function step(
	{ steps, low, high }: { steps: number; low: string; high: string },
	number: number,
	t: NameWords
): Named {
	const label = number === 1 ? low : number === steps ? high : null;
	const id = String(number);
	return { id, mark: null, name: label ? t.stepOf(id, label) : id, isContent: label !== null };
}
