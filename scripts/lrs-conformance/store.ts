import { connect } from '#lib/server/db/connect.ts';
import { addXapiClient } from '#lib/server/db/xapi-clients.ts';
import { oneTimeToken } from '#lib/server/secrets.ts';
import { freePort, start } from '../../tests/support/program.ts';
import { temporaryFolder } from '../../tests/support/temporary.ts';
import type { Store } from './suite.ts';

/** The built product on a fresh database, with a client that may do everything. */
export async function runStore(): Promise<Store & AsyncDisposable> {
	const folder = await temporaryFolder();
	const program = start({ DATA_DIR: folder.path, PORT: await freePort(), DEMO: 'off' });
	const { address, databaseUrl } = await program.ready;
	const { db, close } = connect(databaseUrl, 1);
	const { token: secret, hash: secretHash } = oneTimeToken();
	const madeOn = new Date().toISOString().slice(0, 10);
	const client = { name: 'Conformance', secretHash, scopes: ['all' as const], madeOn };
	const user = await addXapiClient(db, client);
	await close();
	return {
		...{ endpoint: `${address}/xapi`, user, secret },
		[Symbol.asyncDispose]: async () => {
			await program.stop();
			await folder.remove();
		}
	};
}
