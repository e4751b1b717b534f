import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startPostgres } from '../../scripts/embedded/postgres.ts';
import { freePort, start, type Program } from '../support/program.ts';
import { by, tcpProxy } from '../support/tcp-proxy.ts';
import { temporaryFolder } from '../support/temporary.ts';

const clock = new URL('../support/own-clock.ts', import.meta.url).href;

/** The built product with a database that is reached by a line of ours, all of which can be broken. */
export async function productOnLine() {
	const folder = await temporaryFolder();
	const dataDir = join(folder.path, 'server');
	const open = () => startPostgres({ dataDir, progress: () => {} });
	let server = await open();
	const portOf = (url: string) => Number(new URL(url).port);
	const line = await tcpProxy({ host: '127.0.0.1', port: portOf(server.url('')) });
	const settings = {
		DATA_DIR: join(folder.path, 'data'),
		PORT: await freePort(),
		DATABASE_URL: by(line, server.url('tweesprong')),
		...{ DEMO: 'on', DEMO_PEOPLE: 20, DATABASE_TIMEOUT: 6 },
		NODE_OPTIONS: `--import=${clock}`
	};
	const programs: Program[] = [];

	async function run() {
		const program = start(settings);
		programs.push(program);
		return program.ready;
	}

	const { address } = await run();
	return {
		address,
		line,
		/** The database without the line. */
		url: () => server.url('tweesprong'),
		/** All that was written so far. */
		output: () => programs.map(({ output }) => output()).join('\n'),
		/** How often the product was started. */
		starts: () => programs.length,
		async killApp(): Promise<void> {
			const program = programs.at(-1)!;
			program.process.kill('SIGKILL');
			await program.ended;
			await run();
		},
		/** Sets the clock of the app so many milliseconds off. */
		setClock: (off: number) => void programs.at(-1)!.process.send({ clock: off }),
		async killDatabase(): Promise<void> {
			const file = await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8');
			process.kill(Number(file.split('\n')[0]), 'SIGKILL');
		},
		async restartDatabase(): Promise<void> {
			server = await open();
			line.lead({ host: '127.0.0.1', port: portOf(server.url('')) });
		},
		async stop(): Promise<void> {
			await programs.at(-1)?.stop();
			await line.close();
			await server.stop();
			await folder.remove();
		}
	};
}

export type ProductOnLine = Awaited<ReturnType<typeof productOnLine>>;
