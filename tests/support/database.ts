import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { connect, type Connection } from '#lib/server/db/connect.ts';

/** A migrated, empty database of its own for one test file, with a connection to it. */
export async function freshDatabase(): Promise<Connection & { url: string }> {
	const template = new URL(inject('template'));
	const name = `test_${randomBytes(8).toString('hex')}`;
	const maintenance = connect(Object.assign(new URL(template), { pathname: '/postgres' }).href, 1);
	await maintenance.sql.unsafe(`create database ${name} template ${template.pathname.slice(1)}`);
	await maintenance.close();
	const url = Object.assign(new URL(template), { pathname: `/${name}` }).href;
	return { url, ...connect(url, 4) };
}
