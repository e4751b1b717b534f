import type { Day } from '../day.ts';
import type { Cell, NumberCell, Tongue } from './cell.ts';

const separators = { nl: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } };

/** The word before a number that is not exact. */
export const circaWord: Record<Tongue, string> = { nl: 'circa', en: 'about' };

const englishMonths = [
	...['January', 'February', 'March', 'April', 'May', 'June'],
	...['July', 'August', 'September', 'October', 'November', 'December']
];

/**
 * A cell as it is printed; `readCell` makes the same cell of it. Thousands are `grouped` for people; a
 * file for programs is better without.
 */
export function writeCell(cell: Cell, language: Tongue, grouped = true): string {
	switch (cell.kind) {
		case 'empty':
			return '';
		case 'dash':
			return '-';
		case 'number':
			return writeNumber(cell, language, grouped);
		case 'text':
			return cell.text;
		case 'date':
			return writeDay(cell.day, language);
	}
}

function writeNumber(cell: NumberCell, language: Tongue, grouped: boolean): string {
	const { group, decimal } = separators[language];
	const [whole, rest] = cell.value.toFixed(cell.decimals).split('.') as [string, string?];
	const size = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
	const number = size + (rest ? decimal + rest : '') + (cell.percent ? '%' : '');
	return cell.circa ? `${circaWord[language]} ${number}` : number;
}

function writeDay(day: Day, language: Tongue): string {
	const [year, month, of] = day.split('-') as [string, string, string];
	if (language === 'nl') return `${Number(of)}-${Number(month)}-${year}`;
	return `${Number(of)} ${englishMonths[Number(month) - 1]!} ${year}`;
}
