import { csv, type Cell } from './csv.ts';

/** A table as a file of any length: as `csv` writes it, piece by piece as the rows come. */
export async function* csvPieces(
	heads: readonly string[],
	parts: AsyncIterable<readonly (readonly Cell[])[]>
): AsyncGenerator<string> {
	const head = csv(heads, []);
	yield head;
	for await (const rows of parts) yield csv(heads, rows).slice(head.length);
}

/** The answer that makes a browser save what is made piece by piece, and stops making it when nobody reads on. */
export function streamAnswer(name: string, type: string, pieces: AsyncGenerator<string>): Response {
	const encoder = new TextEncoder();
	const body = new ReadableStream<Uint8Array>({
		async pull(controller) {
			const { done, value } = await pieces.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		},
		cancel: async () => void (await pieces.return(undefined))
	});
	return new Response(body, {
		headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }
	});
}
