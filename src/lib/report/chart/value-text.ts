import type { Cell, Tongue } from '../sheet/cell.ts';
import { writeCell } from '../sheet/write-cell.ts';

/** What stands in a chart where a number is not known; in a table such a cell is empty. */
export const unknownWord: Record<Tongue, string> = { nl: 'niet bekend', en: 'not known' };

/** A cell as it is written at its mark. */
export const valueText = (cell: Cell, language: Tongue): string =>
	cell.kind === 'empty' ? unknownWord[language] : writeCell(cell, language);
