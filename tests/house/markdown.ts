import { posix } from 'node:path';

/** The cells of every table row of a Markdown text, without the rows above and of the line. */
export function tableRows(text: string): string[][] {
	const rows = text.split('\n').map((line) =>
		/^\|(.*)\|\s*$/
			.exec(line)?.[1]
			?.split('|')
			.map((cell) => cell.trim())
	);
	return rows.filter((row, index): row is string[] => {
		const isLine = (cells: string[] | undefined) =>
			cells?.every((cell) => /^:?-+:?$/.test(cell)) ?? false;
		return row !== undefined && !isLine(row) && !isLine(rows[index + 1]);
	});
}

/** The part of a text below a heading, up to the next heading of the same or a higher level. */
export function section(text: string, heading: string): string {
	const [, after = ''] = text.split(`\n${heading}\n`);
	const level = heading.indexOf(' ');
	return after.split(new RegExp(`\n#{1,${level}} `))[0] ?? '';
}

/** What stands between backticks. */
export const codes = (text: string): string[] =>
	[...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);

/**
 * One line for every link of a page that leads nowhere. `find` gives the text of a file, an empty text
 * for a folder, and nothing for what is not there.
 */
export function deadLinks(
	page: string,
	text: string,
	find: (path: string) => string | undefined
): string[] {
	const prose = text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
	return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
		if (/^[a-z]+:/.test(target)) return [];
		const [file = '', anchor] = target.split('#');
		const path = file === '' ? page : posix.join(posix.dirname(page), decodeURI(file));
		const found = file === '' ? text : find(path.replace(/\/$/, ''));
		if (found === undefined) return [`${page} links to ${target}: there is no ${path}`];
		if (!anchor || anchorsOf(found).includes(anchor)) return [];
		return [`${page} links to ${target}: there is no such heading`];
	});
}

/** The headings of a page as GitHub names them in an address. */
const anchorsOf = (text: string): string[] =>
	[...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
		heading
			.toLowerCase()
			.replace(/[^\p{L}\p{N} -]/gu, '')
			.replaceAll(' ', '-')
	);
