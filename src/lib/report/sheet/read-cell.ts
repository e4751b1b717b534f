import { accepted, refused, type Outcome } from '../outcome.ts';
import { readDay } from '../read-day.ts';
import {
	dashCell,
	emptyCell,
	longestText,
	type Cell,
	type CellRefusal,
	type ColumnKind,
	type NumberCell,
	type Tongue
} from './cell.ts';
import { readNumber } from './read-number.ts';

type Read = Outcome<Cell, CellRefusal>;

const about = /^(?:circa|ca\.?|c\.|c\.a\.|ongeveer|about|approx\.?|±|\+\/?-|~|≈) *(?=-?\d)/i;
const errors =
	/^#(?:REF|VERW|N\/[AB]|NAAM|NAME|DIV\/0|DEEL\/0|WAARDE|VALUE|GETAL|NUM|NULL|LEEG|#+)[!?]*$/i;

/**
 * Reads what somebody typed or pasted into a column of this kind. Words without a digit ("n.v.t.") may
 * stand in any column; a digit that is not a clear number or date is refused, so that no sum misses it.
 */
export function readCell(
	typed: string,
	kind: ColumnKind = 'number',
	language: Tongue = 'nl'
): Read {
	const text = readText(typed);
	if (!text.ok) return text;
	if (text.value === '') return accepted(emptyCell);
	if (/^[-–—−]$/.test(text.value)) return accepted(dashCell);
	if (errors.test(text.value)) return refused('spreadsheet-error');
	if (kind === 'text') return accepted({ kind: 'text', text: text.value });
	if (text.value.startsWith('=')) return refused('formula');
	if (!/\p{N}/u.test(text.value)) return accepted({ kind: 'text', text: text.value });
	return kind === 'date' ? readDate(text.value) : readAmount(text.value, kind, language);
}

/** A text as it is stored: no spaces around it, one kind of line end, nothing that a file cannot hold. */
export function readText(typed: string): Outcome<string, CellRefusal> {
	const text = typed.replace(/\r\n?/g, '\n').normalize('NFC').trim();
	if (!text.isWellFormed() || /[^\P{Cc}\t\n]|[\ufffe\uffff]/u.test(text)) {
		return refused('text-unreadable');
	}
	return text.length > longestText ? refused('text-too-long') : accepted(text);
}

function readDate(text: string): Read {
	const day = readDay(text);
	return day.ok ? accepted({ kind: 'date', day: day.value }) : day;
}

function readAmount(text: string, kind: ColumnKind, language: Tongue): Read {
	const plain = text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/−/g, '-');
	const exact = plain.replace(about, '');
	const bare = exact.replace(/ ?%$/, '');
	const number = readNumber(bare, language);
	if (!number.ok) return number;
	const cell: NumberCell = {
		kind: 'number',
		...number.value,
		percent: bare !== exact,
		circa: exact !== plain
	};
	return kind === 'count' ? asCount(cell) : accepted(cell);
}

function asCount(cell: NumberCell): Read {
	if (cell.percent) return refused('count-in-percent');
	if (cell.decimals > 0) return refused('count-not-whole');
	return cell.value < 0 ? refused('negative-count') : accepted(cell);
}
