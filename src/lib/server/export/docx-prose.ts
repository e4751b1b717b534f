import { ExternalHyperlink, HeadingLevel, Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { Inline, ProseBlock } from '#lib/report/prose/prose.ts';

type Looks = { bold?: boolean; italics?: boolean; style?: string };
type Listed = { level: number; reference: string; instance: number } | undefined;

/** Gives each numbered list a number of its own, so that it begins anew. */
export type Lists = { next: () => number };

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** Markdown, as it was read, in a Word document; its headings stand below that of the chapter. */
export const docxProse = (blocks: readonly ProseBlock[], lists: Lists): Paragraph[] =>
	blocks.flatMap((block) => blockOf(block, lists, undefined));

function blockOf(block: ProseBlock, lists: Lists, listed: Listed, style?: string): Paragraph[] {
	switch (block.kind) {
		case 'paragraph':
			return [
				new Paragraph({
					...(style ? { style } : {}),
					...(listed ? { numbering: listed } : {}),
					children: runs(block.children, {})
				})
			];
		case 'heading':
			return [
				new Paragraph({ heading: levels[block.level - 2]!, children: runs(block.children, {}) })
			];
		case 'quote':
			return block.blocks.flatMap((inside) => blockOf(inside, lists, undefined, 'Quote'));
		case 'list': {
			const { ordered, start, items } = block;
			const place = {
				level: Math.min((listed?.level ?? -1) + 1, 8),
				reference: ordered ? `numbers-${start}` : 'bullets',
				instance: lists.next()
			};
			return items.flatMap((item) => itemOf(item, lists, place));
		}
	}
}

/** The first paragraph of an item carries its mark. */
function itemOf(
	item: readonly ProseBlock[],
	lists: Lists,
	place: NonNullable<Listed>
): Paragraph[] {
	return item.flatMap((block, at) =>
		block.kind === 'list'
			? blockOf(block, lists, place)
			: blockOf(block, lists, at === 0 ? place : undefined)
	);
}

/** The numbers with which the ordered lists of a text begin. */
export const startsIn = (blocks: readonly ProseBlock[]): number[] =>
	blocks.flatMap((block) => {
		if (block.kind === 'quote') return startsIn(block.blocks);
		if (block.kind !== 'list') return [];
		return [...(block.ordered ? [block.start] : []), ...block.items.flatMap(startsIn)];
	});

const runs = (parts: readonly Inline[], looks: Looks): ParagraphChild[] =>
	parts.flatMap((part): ParagraphChild[] => {
		switch (part.kind) {
			case 'text':
				return [new TextRun({ text: part.text, ...looks })];
			case 'break':
				return [new TextRun({ break: 1 })];
			case 'strong':
				return runs(part.children, { ...looks, bold: true });
			case 'emphasis':
				return runs(part.children, { ...looks, italics: true });
			case 'link': {
				const children = runs(part.children, { ...looks, style: 'Hyperlink' });
				return [new ExternalHyperlink({ link: part.href, children })];
			}
		}
	});
