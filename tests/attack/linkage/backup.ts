import { Writable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import type { TableLine } from '../../../scripts/backup/format.ts';
import { writeBackup } from '../../../scripts/backup/write.ts';
import type { Dump, Row } from './dump.ts';

/** What our own backup of a database holds, its rows in the order in which they stand in the file. */
export async function backup(url: string): Promise<Dump> {
	const chunks: Buffer[] = [];
	const out = new Writable({
		write(chunk, _, done) {
			chunks.push(chunk);
			done();
		}
	});
	await writeBackup(url, 'test', out);
	const [, ...lines] = gunzipSync(Buffer.concat(chunks)).toString().trimEnd().split('\n');
	const tables = new Map<string, Row[]>();
	let table: TableLine | undefined;
	for (const line of lines.slice(0, -1)) {
		const read: TableLine | string = JSON.parse(line);
		if (typeof read !== 'string') {
			table = read;
			tables.set(nameOf(table), []);
		} else tables.get(nameOf(table!))!.push(rowOf(table!, read));
	}
	return tables;
}

/** The name of a table as a dump has it; who got a ballot stands under the one period that there is. */
const nameOf = ({ table }: TableLine): string =>
	table.replace(/^public\./, '').replace(/^box\.issuance$/, 'box.issuance_periode_2027');

function rowOf({ columns }: TableLine, text: string): Row {
	const fields = fieldsOf(text);
	const values = Object.fromEntries(columns.map((column, at) => [column, fields[at]]));
	// No transaction is known: where a row stands is all there is.
	return { xmin: 0, values, text };
}

/** The fields of a row as SQL writes it: between commas, in quotes where it has to. */
const fieldsOf = (text: string): string[] =>
	[...text.slice(1, -1).matchAll(/(?:^|,)(?:"((?:[^"\\]|""|\\.)*)"|([^",]*))/g)].map(
		([, quoted, plain = '']) => quoted?.replaceAll(/""|\\(.)/g, (_, sign) => sign ?? '"') ?? plain
	);
