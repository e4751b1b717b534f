// The least that a store does: a server that validates statements and inserts them, each under an id of its own,
// with an index for whatever xAPI lets a reader ask by: node bare-server.ts URL. It says its port to its parent.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from '#lib/server/db/connect.ts';
import { readStatement } from '#lib/xapi/any/statement.ts';
import { namesIn } from '#lib/xapi/store/names.ts';

const { sql } = connect(process.argv[2] ?? '', 10);
await sql`create table bare_statement (id uuid primary key, stored timestamptz not null default now(),
	agent text, verb text, activity text, registration uuid, related text[] not null, body jsonb not null)`;
for (const column of ['stored', 'agent', 'verb', 'activity', 'registration'])
	await sql`create index on bare_statement (${sql(column)})`;
await sql`create index on bare_statement using gin (related)`;

/** A row for a statement. @throws when it is none */
function rowOf(told: unknown) {
	const read = readStatement(told, '2.0.0');
	if (!read.ok) throw new Error(read.says);
	const { statement } = read;
	const { actor, verb, object, related } = namesIn(statement);
	return {
		...{ id: statement.id!, agent: actor ?? null, verb, activity: object ?? null, related },
		...{ registration: statement.context?.registration ?? null, body: JSON.stringify(statement) }
	};
}

const server = createServer(async (request, response) => {
	const pieces: Buffer[] = [];
	for await (const piece of request) pieces.push(piece);
	const rows = [JSON.parse(Buffer.concat(pieces).toString())].flat().map(rowOf);
	await sql`insert into bare_statement ${sql(rows)}`;
	response.setHeader('content-type', 'application/json');
	response.end(JSON.stringify(rows.map(({ id }) => id)));
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
