import type { Inline, ProseBlock } from '#lib/report/prose/prose.ts';
import { lines } from './ods-text.ts';
import { element } from './xml.ts';

/** Markdown, as it was read, in an ODF text; its headings stand below that of the chapter. */
export const odtProse = (blocks: readonly ProseBlock[], style = 'Text_20_body'): string =>
	blocks.map((block) => blockOf(block, style)).join('');

function blockOf(block: ProseBlock, style: string): string {
	switch (block.kind) {
		case 'paragraph':
			return element('text:p', { 'text:style-name': style }, inlines(block.children));
		case 'heading':
			return odtHeading(block.level - 1, inlines(block.children));
		case 'quote':
			return odtProse(block.blocks, 'Quotations');
		case 'list': {
			const { ordered, start, items } = block;
			const first = ordered && start !== 1 ? { 'text:start-value': start } : {};
			return element(
				'text:list',
				{ 'text:style-name': ordered ? 'numbers' : 'bullets' },
				...items.map((item, at) =>
					element('text:list-item', at === 0 ? first : {}, odtProse(item, style))
				)
			);
		}
	}
}

/** A heading of level 1 to 3 around markup. */
export const odtHeading = (level: number, inside: string): string =>
	element(
		'text:h',
		{ 'text:style-name': `Heading_20_${level}`, 'text:outline-level': level },
		inside
	);

function inlines(parts: readonly Inline[]): string {
	return parts.map(inline).join('');
}

function inline(part: Inline): string {
	switch (part.kind) {
		case 'text':
			return lines(part.text);
		case 'break':
			return element('text:line-break');
		case 'link':
			return element(
				'text:a',
				{ 'xlink:type': 'simple', 'xlink:href': part.href },
				inlines(part.children)
			);
		default:
			return element('text:span', { 'text:style-name': part.kind }, inlines(part.children));
	}
}
