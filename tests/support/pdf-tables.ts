import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A cell as it is read back: its text, and the numbers of the footnotes at it. */
export type ReadCell = { text: string; notes: number[] };
/** A table as it is read back: its caption, its heads, its rows. */
export type ReadTable = { title: string; heads: string[]; rows: ReadCell[][] };

export type StructNode = {
	role?: string;
	alt?: string;
	type?: string;
	id?: string;
	children?: StructNode[];
};
type Piece = { str: string; height: number };

/** What a PDF says of itself, its structure tree page by page, and the tables in it. */
export async function readPdf(bytes: Uint8Array) {
	const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
	const document = await loading.promise;
	const { info, metadata } = await document.getMetadata();
	const pages = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const tree = (await page.getStructTree()) as StructNode;
		pages.push({ tree, pieces: await piecesOf(page) });
	}
	await loading.destroy();
	return {
		info: info as Record<string, string>,
		claim: metadata?.get('pdfuaid:part'),
		trees: pages.map(({ tree }) => tree),
		tables: pages.flatMap(({ tree, pieces }) =>
			nodes(tree, 'Table').map((table) => tableOf(table, pieces))
		),
		text: pages.map(({ pieces }) => words([...pieces.values()].flat())).join('\n')
	};
}

/** How many pages a PDF has. */
export async function pagesOf(bytes: Uint8Array): Promise<number> {
	const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
	const { numPages } = await loading.promise;
	await loading.destroy();
	return numPages;
}

/** Every node of a role in a tree, from top to bottom. */
export const nodes = (tree: StructNode, role: string): StructNode[] => [
	...(tree.role === role ? [tree] : []),
	...(tree.children ?? []).flatMap((child) => nodes(child, role))
];

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

/** The pieces of text of every marked content. */
async function piecesOf(page: Page): Promise<Map<string, Piece[]>> {
	const { items } = await page.getTextContent({ includeMarkedContent: true });
	const found = new Map<string, Piece[]>();
	const open: string[] = [];
	for (const item of items) {
		if ('type' in item) {
			if (item.type === 'endMarkedContent') open.pop();
			else open.push(item.id ?? '');
		} else {
			const id = open.at(-1) ?? '';
			const { str, height, hasEOL } = item;
			found.set(id, [...(found.get(id) ?? []), { str: hasEOL ? `${str}\n` : str, height }]);
		}
	}
	return found;
}

function tableOf(table: StructNode, pieces: Map<string, Piece[]>): ReadTable {
	const inside = (node: StructNode): Piece[] =>
		node.id && !node.role
			? (pieces.get(node.id) ?? [])
			: (node.children ?? []).flatMap((child) => inside(child));
	const rows = nodes(table, 'TBody').flatMap((body) => nodes(body, 'TR'));
	return {
		title: nodes(table, 'Caption')
			.map((caption) => words(inside(caption)))
			.join(''),
		heads: nodes(table, 'TH').map((head) => words(inside(head))),
		rows: rows.map((row) => {
			const cells = nodes(row, 'TD').map(inside);
			const size = Math.max(...(cells[0] ?? []).map(({ height }) => height));
			return cells.map((cell) => cellOf(cell, size));
		})
	};
}

/** Numbers of footnotes are set smaller than the label of their row. */
function cellOf(pieces: readonly Piece[], size: number): ReadCell {
	const isMark = ({ str, height }: Piece) => /\d/.test(str) && height < size * 0.9;
	return {
		text: words(pieces.filter((piece) => !isMark(piece))),
		notes: pieces.filter(isMark).map(({ str }) => Number(str))
	};
}

/** Pieces as one text: lines that were broken for the width are joined. */
const words = (pieces: readonly Piece[]): string =>
	pieces
		.map(({ str }) => str)
		.join('')
		.replace(/\u00ad\n?/g, '')
		.replace(/\s+/g, ' ')
		.trim();
