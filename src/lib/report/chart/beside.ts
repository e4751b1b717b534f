import type { Block, BlockOf } from '../book/book.ts';
import { canonical } from '#lib/drafting/canonical.ts';

/** Whether the table of a chart stands among the same blocks as a table: then it is not shown once more. */
export function hasTableBeside(chart: BlockOf<'chart'>, blocks: readonly Block[]): boolean {
	const same = numbersOf(chart);
	return blocks.some((block) => block.kind === 'table' && numbersOf(block) === same);
}

/** A table without what it is called here. */
const numbersOf = ({ sheet: { title: _, ...sheet } }: BlockOf<'chart' | 'table'>): string =>
	canonical(sheet);
