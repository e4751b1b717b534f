import type { ProseBlock } from './prose.ts';

type Heading = Extract<ProseBlock, { kind: 'heading' }>;

/**
 * Headings that skip no level: the highest that is used becomes 3 and a deeper one 4, except before the
 * first of level 3. In a list or a quote a heading is a bold line: it heads nothing there.
 */
export function headingLevels(blocks: ProseBlock[]): ProseBlock[] {
	const highest = Math.min(...blocks.map((block) => (block.kind === 'heading' ? block.level : 4)));
	let isBelow = false;
	return blocks.map((block) => {
		if (block.kind !== 'heading') return flattened(block);
		const level = isBelow && block.level > highest ? 4 : 3;
		isBelow ||= level === 3;
		return { ...block, level };
	});
}

function flattened(block: ProseBlock): ProseBlock {
	switch (block.kind) {
		case 'heading':
			return bold(block);
		case 'list':
			return { ...block, items: block.items.map((item) => item.map(flattened)) };
		case 'quote':
			return { ...block, blocks: block.blocks.map(flattened) };
		default:
			return block;
	}
}

const bold = ({ children }: Heading): ProseBlock => ({
	kind: 'paragraph',
	children: [{ kind: 'strong', children }]
});
