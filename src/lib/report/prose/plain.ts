import type { Inline, ProseBlock } from './prose.ts';

/** The words of a line without their looks; a new line is a space. */
export const plainLine = (line: readonly Inline[]): string => written(line, () => '');

/**
 * The words of a text without their looks, a line for each paragraph, heading and item, with the address
 * behind each link that does not show it.
 */
export function writtenLines(blocks: readonly ProseBlock[]): string[] {
	return blocks.flatMap((block) => {
		if (block.kind === 'list') return block.items.flatMap(writtenLines);
		if (block.kind === 'quote') return writtenLines(block.blocks);
		return [written(block.children, (href) => ` (${href})`)];
	});
}

function written(line: readonly Inline[], address: (href: string) => string): string {
	return line
		.map((part) => {
			if (part.kind === 'text') return part.text;
			if (part.kind === 'break') return ' ';
			const words = written(part.children, address);
			return part.kind === 'link' && !part.href.includes(words)
				? words + address(part.href)
				: words;
		})
		.join('');
}
