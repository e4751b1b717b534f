/** The first line of a backup. */
export type Head = {
	format: 1;
	/** Of the product that made it. */
	version: string;
	/** How many migrations its database had. */
	migrations: number;
	/** When it was made, in UTC. */
	made: string;
	/** Months of the partitions of statements, as `2026-11`. */
	months: string[];
	/** Choice periods whose envelopes are in it, and whether they were closed. */
	boxes: { period: string; closed: boolean }[];
};

/** What a backup says of a table: its rows, and the SHA-256 of them in order. */
export type Sum = { rows: number; sha256: string };

/** The last line of a backup, by table. Without it, the file ends too early. */
export type Tail = { tables: Record<string, Sum> };

/** The line before the rows of a table: its name and columns. Each row is a JSON text of what SQL writes. */
export type TableLine = { table: string; columns: string[] };

/** The lines of a file, as bytes. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
	let rest: Buffer[] = [];
	for await (const chunk of chunks) {
		let from = 0;
		for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
			const piece = chunk.subarray(from, to);
			yield rest.length ? Buffer.concat([...rest, piece]) : piece;
			rest = [];
			from = to + 1;
		}
		if (from < chunk.length) rest.push(chunk.subarray(from));
	}
	if (rest.length) yield Buffer.concat(rest);
}
