// A server that validates statements and inserts them, and does nothing else: node bare-server.ts URL. It
// says its port to its parent.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from '#lib/server/db/connect.ts';
import { readStatement } from '#lib/xapi/any/statement.ts';

const { sql } = connect(process.argv[2] ?? '', 10);
await sql`create table if not exists bare_statement
	(id uuid primary key, stored timestamptz not null default now(), body jsonb not null)`;

const server = createServer(async (request, response) => {
	const pieces: Buffer[] = [];
	for await (const piece of request) pieces.push(piece);
	const told = [JSON.parse(Buffer.concat(pieces).toString())].flat();
	const rows = told.map((one) => {
		const read = readStatement(one, '2.0.0');
		if (!read.ok) throw new Error(read.says);
		return { id: read.statement.id!, body: JSON.stringify(read.statement) };
	});
	await sql`insert into bare_statement ${sql(rows)}`;
	response.setHeader('content-type', 'application/json');
	response.end(JSON.stringify(rows.map(({ id }) => id)));
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
