import { createServer } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { connect } from '#lib/server/db/connect.ts';
import { freePort, start } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';

/** One sentence, no stack: what a person sees when a start is refused. */
const SENTENCE = /^[A-Z][^\n]+\.\n$/;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => void (folder = await temporaryFolder()));
afterAll(() => folder.remove());

async function refusal(settings: Record<string, string | number>): Promise<string> {
	const program = start({ DATA_DIR: folder.path, PORT: await freePort(), ...settings });
	expect(await program.ended).toBe(1);
	return program.output().replace('Connecting to the database of DATABASE_URL\n', '');
}

/** The address of a database on the product's server, with one part changed. */
function databaseUrl(change: Partial<URL>): string {
	return Object.assign(new URL(inject('product').databaseUrl), change).href;
}

it('refuses a value that does not fit', async () => {
	const said = await refusal({ PORT: 'three thousand' });
	expect(said).toMatch(SENTENCE);
	expect(said).toContain('PORT must be a whole number');
});

it('refuses a port that another program holds', async () => {
	const other = createServer().listen(0, '127.0.0.1');
	await once(other, 'listening');
	const { port } = other.address() as { port: number };
	const said = await refusal({ PORT: port });
	other.close();
	expect(said).toMatch(SENTENCE);
	expect(said).toContain(`Port ${port} is taken by another program`);
});

it('refuses a host this machine does not have', async () => {
	const said = await refusal({ HOST: '192.0.2.1' });
	expect(said).toMatch(SENTENCE);
	expect(said).toContain('This machine has no address 192.0.2.1');
});

it.each([
	['no server listens there', () => 'postgres://me:secret@127.0.0.1:9/training'],
	['its host name is unknown', () => 'postgres://me:secret@nowhere.invalid/training'],
	['refuses this name and password', () => databaseUrl({ password: 'wrong' })],
	['no database of that name', () => databaseUrl({ pathname: '/elsewhere' })]
])('refuses a DATABASE_URL because %s', async (reason, url) => {
	const said = await refusal({ DATABASE_URL: url() });
	expect(said).toMatch(SENTENCE);
	expect(said).toContain(reason);
});

it('refuses a database with the tables of another program', async () => {
	const server = connect(databaseUrl({}), 1);
	await server.sql.unsafe('create database occupied');
	const url = databaseUrl({ pathname: '/occupied' });
	const occupied = connect(url, 1);
	await occupied.sql.unsafe('create table invoice ()');
	const said = await refusal({ DATABASE_URL: url });
	await occupied.close();
	await server.close();
	expect(said).toMatch(SENTENCE);
	expect(said).toContain('the tables of another program');
});
