import { element, escaped } from './xml.ts';

/** A text as paragraphs of an ODF document: a line each, with every space and tab kept. */
export const paragraphs = (text: string, style?: string): string =>
	text
		.split('\n')
		.map((line) => element('text:p', { 'text:style-name': style }, spaced(line)))
		.join('');

/** A text inside a paragraph: a new line is a break, every space and tab is kept. */
export const lines = (text: string): string =>
	text.split('\n').map(spaced).join(element('text:line-break'));

/** ODF reads spaces in a row as one, and those at either end of a line as none. */
function spaced(line: string): string {
	return line
		.split(/(\t|^ +| +$| {2,})/)
		.map((part, at) => {
			if (at % 2 === 0) return escaped(part);
			return part === '\t' ? element('text:tab') : element('text:s', { 'text:c': part.length });
		})
		.join('');
}
