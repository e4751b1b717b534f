import { hash } from 'node:crypto';
import { connect, type Connection } from '#lib/server/db/connect.ts';
import { addXapiClient } from '#lib/server/db/xapi-clients.ts';
import { freePort, start } from '../../tests/support/program.ts';
import { temporaryFolder } from '../../tests/support/temporary.ts';

/** The running product with a client of its record store. */
export type BenchStore = {
	/** Address of the statements, and the headers of a client that may do everything. */
	url: string;
	headers: Record<string, string>;
	client: string;
	pid: number;
	databaseUrl: string;
	connection: Connection;
};

const secret = 'of-the-bench';

/** Starts the built product on a folder of its own, which goes afterwards. */
export async function startStore(): Promise<BenchStore & AsyncDisposable> {
	const folder = await temporaryFolder();
	const program = start({ DATA_DIR: folder.path, PORT: await freePort(), DEMO_PEOPLE: 30 });
	const { address, databaseUrl } = await program.ready;
	const connection = connect(databaseUrl, 4);
	const client = await addXapiClient(connection.db, {
		...{ name: 'Bench', scopes: ['all'], madeOn: '2026-11-22' },
		secretHash: hash('sha256', secret, 'base64url')
	});
	return {
		url: `${address}/xapi/statements`,
		headers: {
			authorization: `Basic ${btoa(`${client}:${secret}`)}`,
			'x-experience-api-version': '2.0.0',
			'content-type': 'application/json'
		},
		...{ client, databaseUrl, connection, pid: program.process.pid! },
		[Symbol.asyncDispose]: async () => {
			await connection.close();
			await program.stop();
			await folder.remove();
		}
	};
}
