import { accepted, refused, type Outcome } from '#lib/report/outcome.ts';
import { isDay } from '#lib/report/day.ts';
import type { Cell, CellRefusal, NumberCell } from '#lib/report/sheet/cell.ts';
import { readCell } from '#lib/report/sheet/read-cell.ts';
import { textIn } from './read-ods-text.ts';
import type { XmlElement } from './read-xml.ts';

type Read = Outcome<Cell, CellRefusal>;

/**
 * What stands in a cell of a spreadsheet. A number is the one that is shown, with its decimals and its
 * "circa", as long as that is the stored value, rounded; else it is the stored value.
 */
export function readOdsCell(cell: XmlElement): Read {
	const shown = textIn(cell);
	const at = (name: string) => cell.attributes.get(`office:${name}`);
	switch (at('value-type')) {
		case 'float':
		case 'currency':
			return numberOf(Number(at('value')), shown, false);
		case 'percentage':
			return numberOf(Number(at('value')) * 100, shown, true);
		case 'date': {
			const day = (at('date-value') ?? '').slice(0, 10);
			return isDay(day) ? accepted({ kind: 'date', day }) : refused('no-such-day');
		}
		default:
			return readCell(shown || (at('string-value') ?? ''), 'text');
	}
}

function numberOf(value: number, shown: string, percent: boolean): Read {
	for (const language of ['nl', 'en'] as const) {
		const read = readCell(shown, 'number', language);
		if (read.ok && read.value.kind === 'number' && says(read.value, value, percent)) return read;
	}
	for (const decimals of [0, 1, 2] as const) {
		const rounded = Number(value.toFixed(decimals));
		if (Math.abs(rounded - value) < 1e-9) {
			return readCell(`${rounded.toFixed(decimals)}${percent ? '%' : ''}`, 'number', 'en');
		}
	}
	return refused(Number.isFinite(value) ? 'too-many-decimals' : 'number-unclear');
}

/** Whether what is shown is the value, rounded to the decimals that are shown. */
const says = (cell: NumberCell, value: number, percent: boolean): boolean =>
	cell.percent === percent &&
	Math.abs(cell.value - value) <= 0.5 * 10 ** -cell.decimals + 1e-9 &&
	(cell.decimals > 0 || Number.isInteger(cell.value));
