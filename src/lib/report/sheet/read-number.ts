import { accepted, refused, type Outcome } from '../outcome.ts';
import { numberLimit, type CellRefusal, type NumberCell, type Tongue } from './cell.ts';

type Read = Outcome<Pick<NumberCell, 'value' | 'decimals'>, CellRefusal>;

const shapes: Record<Tongue, RegExp> = { nl: shape('\\.', ','), en: shape(',', '\\.') };

/**
 * Reads a number: `1.234`, `1 234` and `1234` are the same in Dutch, `3,5` has one decimal. What another
 * country would read as another number (`1.5`, `1,234`) is refused, and so is a code such as `007`.
 * @param text without spaces around it, with plain spaces inside and `-` for a minus
 */
export function readNumber(text: string, language: Tongue): Read {
	const found = shapes[language].exec(text);
	if (!found) return refused(isSeparated(text) ? 'separator-unclear' : 'number-unclear');
	const [, minus, grouped, decimals = ''] = found as string[];
	const whole = grouped!.replace(/\D/g, '');
	if (decimals.length === 3 && whole.length <= 3 && whole !== '0')
		return refused('separator-unclear');
	if (decimals.length > 2) return refused('too-many-decimals');
	const size = Number(`${whole}.${decimals}`);
	if (size >= numberLimit) return refused('number-too-long');
	return accepted({
		value: minus && size > 0 ? -size : size,
		decimals: decimals.length as NumberCell['decimals']
	});
}

function shape(group: string, decimal: string): RegExp {
	const grouped = `[1-9]\\d{0,2}(?:(?:${group}\\d{3})+|(?: \\d{3})+)`;
	return new RegExp(`^(-?)(0|[1-9]\\d*|${grouped})(?:${decimal}(\\d+))?$`);
}

const isSeparated = (text: string) => /^-?\d+([.,]\d+)+$/.test(text);
