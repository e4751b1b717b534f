import { stat } from 'node:fs/promises';
import { Trouble } from '../start/trouble.ts';
import { command, succeeds, type Account } from './command.ts';

const NAME = 'postgres';

async function makeAccount(): Promise<void> {
	const group = (await succeeds('getent', ['group', NAME])) ? ['--gid', NAME] : ['--user-group'];
	const flags = ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin'];
	await command('useradd', [...flags, ...group, NAME]).catch((error) => {
		throw new Trouble(
			`PostgreSQL refuses to run as root, and making the user "${NAME}" failed (${error.message}): make that user, or start as an ordinary user.`
		);
	});
}

/**
 * The account PostgreSQL runs as. It refuses root, so then: the owner of the data that is there,
 * else the user `postgres`, made when absent. For an ordinary user: that user.
 */
export async function databaseAccount(cluster: string): Promise<Account> {
	if (process.getuid?.() !== 0) return undefined;
	const owner = await stat(cluster).catch(() => undefined);
	if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
	if (!(await succeeds('id', ['-u', NAME]))) await makeAccount();
	const [uid, gid] = await Promise.all([command('id', ['-u', NAME]), command('id', ['-g', NAME])]);
	const account = { uid: Number(uid), gid: Number(gid) };
	if (await succeeds('id', [], account)) return account;
	throw new Trouble(
		`This root may not act as the user "${NAME}": start as an ordinary user, or set DATABASE_URL.`
	);
}
