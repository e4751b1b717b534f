/** A table of a page as it is read back: a cell is its text with the remarks that its footnotes lead to. */
export type PageTable = {
	title: string;
	heads: string[];
	rows: { text: string; notes: string[] }[][];
};

/** Every table of the report on a page, with the footnotes below it. */
export function readPage(html: string): PageTable[] {
	const plain = html.replace(/<!--.*?-->/gs, '');
	return [...plain.matchAll(/<table.*?<\/table>/gs)].map(({ 0: table }) => {
		const notes = (cell: string) =>
			[...cell.matchAll(/href="#([^"]*-note-\d+)"/g)].map(([, id]) => noteOf(plain, id!));
		return {
			title: first(table, /<caption[^>]*>(.*?)<\/caption>/s),
			heads: all(table, /<th [^>]*scope="col"[^>]*>(.*?)<\/th>/gs),
			rows: [...table.matchAll(/<tr[^>]*>(?=\s*<th [^>]*scope="row")(.*?)<\/tr>/gs)].map(
				([, row]) => [
					{ text: first(row!, /<th[^>]*>(.*?)<\/th>/s), notes: [] as string[] },
					...[...row!.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => ({
						text: first(cell!, /<span class="value[^"]*">(.*?)<\/span>/s),
						notes: notes(cell!)
					}))
				]
			)
		};
	});
}

const noteOf = (html: string, id: string): string =>
	first(html, new RegExp(`id="${id}"[^>]*>\\s*<span class="text[^"]*">(.*?)</span>`, 's'));

const all = (html: string, pattern: RegExp): string[] =>
	[...html.matchAll(pattern)].map(([, inside]) => decoded(inside!));

const first = (html: string, pattern: RegExp): string => decoded(pattern.exec(html)?.[1] ?? '');

const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };
const decoded = (html: string): string =>
	html.trim().replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => named[name]!);
