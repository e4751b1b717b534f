import { readBlock, type BlockLine, type BlockRefusal } from '../block.ts';
import { accepted, refused, type Outcome } from '../outcome.ts';
import { columnNamed } from './column-names.ts';

const separators = [';', '\t'];

/**
 * Splits a file of activities: its columns are separated by semicolons, as Dutch spreadsheets do, or by
 * tabs. Lines without anything in them are left out.
 */
export function activityRows(text: string): Outcome<BlockLine[], BlockRefusal | 'wrong-separator'> {
	const [head = ''] = text.split(/[\r\n]/, 1);
	const most = (mark: string) => head.replaceAll('"', '').split(mark).filter(columnNamed).length;
	const [separator] = separators.toSorted((one, other) => most(other) - most(one));
	if (['|', ','].some((mark) => most(mark) > most(separator!))) return refused('wrong-separator');
	const block = readBlock(text, separator!);
	if (!block.ok) return block;
	return accepted(block.value.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')));
}
