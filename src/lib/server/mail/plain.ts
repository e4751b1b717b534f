import type { Drawn, Overview } from './html.ts';

/** The plain text of a mail: what the HTML says, in the same order. */
export function plainText({ blocks, foot, stop }: Drawn): string {
	const parts = blocks.map((block) => {
		if (block.kind === 'text') return block.text;
		return block.kind === 'button' ? `${block.label}:\n${block.url}` : overview(block.table);
	});
	const below = [...foot, ...(stop ? [`${stop.label}:\n${stop.url}`] : [])];
	return `${parts.join('\n\n')}\n\n-- \n${below.join('\n')}\n`;
}

/** Each row with the heads of its numbers, so that it reads without columns; one column needs no head. */
function overview({ caption, head, rows, note }: Overview): string {
	const lines = rows.map(([name, ...cells]) => {
		const said =
			cells.length === 1
				? cells
				: cells.map((cell, at) => `${head[at + 1]!.toLowerCase()} ${cell}`);
		return `- ${name}: ${said.join(', ')}`;
	});
	return [caption, ...lines, ...(note ? [note] : [])].join('\n');
}
