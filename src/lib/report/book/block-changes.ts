import type { Block, BlockOf } from './book.ts';
import { canonical } from '#lib/drafting/canonical.ts';
import { differenceAt, type Difference } from './difference.ts';
import { planChanges, type PlanWords } from './plan-changes.ts';
import { sheetChanges, type SheetWords } from './sheet-changes.ts';
import { textChanges, type TextWords } from './text-changes.ts';

/** How blocks and what is in them are called. */
export type BlockWords = SheetWords &
	TextWords &
	PlanWords & {
		nameOf: (block: Block) => string;
		source: string;
		drawing: string;
		drawingOf: (form: BlockOf<'chart'>['form']) => string;
		description: string;
		label: string;
		question: string;
		argumentsOf: string;
		agreement: string;
	};

/** What differs between a block and the one with its id in the edition before; one of both may not be there. */
export function blockChanges(
	was: Block | undefined,
	is: Block | undefined,
	words: BlockWords
): Difference[] {
	if (was && is && was.kind === is.kind) {
		if (canonical(was) === canonical(is)) return [];
		return [...contentChanges(was, is, words), ...sourceChange(was, is, words)];
	}
	return [...(was ? whole(was, 'removed', words) : []), ...(is ? whole(is, 'added', words) : [])];
}

/** A block that came or went: its text, or what it is called. */
function whole(block: Block, what: 'added' | 'removed', words: BlockWords): Difference[] {
	if (block.kind === 'text')
		return what === 'added'
			? textChanges('', block.markdown, words)
			: textChanges(block.markdown, '', words);
	const name = words.nameOf(block);
	const written = block.kind === 'number' ? block.written : name;
	const [was, becomes] = what === 'added' ? ['', written] : [written, ''];
	return [{ what, place: name, was, becomes }];
}

function contentChanges(was: Block, is: Block, words: BlockWords): Difference[] {
	const name = words.nameOf(is);
	const at = (part: string) => `${name}, ${part}`;
	if (was.kind === 'text' && is.kind === 'text')
		return textChanges(was.markdown, is.markdown, words);
	if (was.kind === 'table' && is.kind === 'table')
		return sheetChanges(was.sheet, is.sheet, name, words);
	if (was.kind === 'chart' && is.kind === 'chart')
		return [
			...differenceAt(at(words.drawing), words.drawingOf(was.form), words.drawingOf(is.form)),
			...differenceAt(at(words.description), was.alt, is.alt),
			...sheetChanges(was.sheet, is.sheet, name, words)
		];
	if (was.kind === 'number' && is.kind === 'number')
		return [
			...differenceAt(at(words.label), was.label, is.label),
			...differenceAt(name, was.written, is.written)
		];
	if (was.kind === 'plan' && is.kind === 'plan') return planChanges(was, is, name, words);
	if (was.kind === 'quote' && is.kind === 'quote')
		return [
			...differenceAt(at(words.question), was.question, is.question),
			...differenceAt(at(words.argumentsOf), was.arguments, is.arguments),
			...differenceAt(at(words.agreement), was.agreement, is.agreement)
		];
	return [];
}

function sourceChange(was: Block, is: Block, words: BlockWords): Difference[] {
	if (was.kind === 'text' || is.kind === 'text') return [];
	return differenceAt(`${words.nameOf(is)}, ${words.source}`, was.source, is.source);
}
