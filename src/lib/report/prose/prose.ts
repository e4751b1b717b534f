import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { headingLevels } from './heading-levels.ts';
import { linkAddress } from './link-address.ts';

/** What stands on a line. An `href` is an address of the web (http, https) or of mail (mailto). */
export type Inline =
	| { kind: 'text'; text: string }
	| { kind: 'strong' | 'emphasis'; children: Inline[] }
	| { kind: 'link'; href: string; children: Inline[] }
	| { kind: 'break' };

/** A piece of text. Headings stand below the title of a chapter, which is of level 2. */
export type ProseBlock =
	| { kind: 'paragraph'; children: Inline[] }
	| { kind: 'heading'; level: 3 | 4; children: Inline[] }
	| { kind: 'list'; ordered: boolean; start: number; items: ProseBlock[][] }
	| { kind: 'quote'; blocks: ProseBlock[] };

/**
 * Reads Markdown into a small tree: paragraphs, two levels of headings, lists, quotes, bold, italic,
 * links, and a new line wherever one was typed. Everything else (HTML, tables, images, code, links to
 * elsewhere) is text, and stands there as it was typed. Nothing that is typed is refused.
 */
export function prose(markdown: string): ProseBlock[] {
	const tokens = Lexer.lex(calm(shallow(markdown)), { gfm: true, breaks: true });
	return headingLevels(blocksOf(tokens as MarkedToken[]));
}

const deep = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){40}/gm;

/** A line that opens forty quotes and lists is text: nobody means it, and it exhausts the reader. */
const shallow = (markdown: string) =>
	markdown.replace(deep, (line) => line.replace(/[>*+\-.)]/, '\\$&'));

/** So many signs for bold and italic in one paragraph are no marking: looking for their ends takes seconds. */
const mostMarks = 300;

/** A paragraph with more of them has them as text. */
const calm = (markdown: string) =>
	markdown
		.split(/(\n[ \t]*\n)/)
		.map((part) =>
			(part.match(/[*_]/g)?.length ?? 0) > mostMarks
				? part.replace(/\\?[*_](?!\s)/g, (sign) => `\\${sign.at(-1)}`)
				: part
		)
		.join('');

function blocksOf(tokens: MarkedToken[]): ProseBlock[] {
	return tokens.flatMap((token): ProseBlock | [] => {
		switch (token.type) {
			case 'space':
				return [];
			case 'paragraph':
				return { kind: 'paragraph', children: inlines(token.tokens) };
			case 'text':
				return { kind: 'paragraph', children: inlines(token.tokens ?? [token]) };
			case 'heading':
				return { kind: 'heading', level: token.depth > 3 ? 4 : 3, children: inlines(token.tokens) };
			case 'blockquote':
				return { kind: 'quote', blocks: blocksOf(token.tokens as MarkedToken[]) };
			case 'list':
				return listOf(token);
			default:
				return { kind: 'paragraph', children: typed(token.raw) };
		}
	});
}

const listOf = ({ ordered, start, items }: Tokens.List): ProseBlock => ({
	kind: 'list',
	ordered,
	start: start === '' ? 1 : start,
	items: items.map(({ tokens }) => blocksOf(ticksAsText(tokens as MarkedToken[])))
});

/** A box to tick belongs to the words after it. */
function ticksAsText(tokens: MarkedToken[]): MarkedToken[] {
	const [box, words, ...rest] = tokens;
	if (box?.type !== 'checkbox') return tokens;
	const tick: Tokens.Text = { type: 'text', raw: box.raw, text: box.raw };
	if (words?.type !== 'text' && words?.type !== 'paragraph') return [tick, ...tokens.slice(1)];
	return [{ ...words, tokens: [tick, ...(words.tokens ?? [words])] }, ...rest];
}

function inlines(tokens: Token[]): Inline[] {
	return (tokens as MarkedToken[]).flatMap((token): Inline | Inline[] => {
		switch (token.type) {
			case 'text':
			case 'escape':
				return { kind: 'text', text: token.text };
			case 'strong':
				return { kind: 'strong', children: inlines(token.tokens) };
			case 'em':
				return { kind: 'emphasis', children: inlines(token.tokens) };
			case 'br':
				return { kind: 'break' };
			case 'link': {
				const href = linkAddress(token.href);
				return href ? { kind: 'link', href, children: inlines(token.tokens) } : typed(token.raw);
			}
			default:
				return typed(token.raw);
		}
	});
}

/** Text as it was typed, line by line. */
const typed = (raw: string): Inline[] =>
	raw
		.trimEnd()
		.split('\n')
		.flatMap((text, at): Inline[] => [
			...(at > 0 ? [{ kind: 'break' } as const] : []),
			...(text === '' ? [] : [{ kind: 'text', text } as const])
		]);
