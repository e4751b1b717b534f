import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type postgres from 'postgres';
import { migrate } from '#lib/server/db/migrate.ts';
import { startPostgres } from '../../../scripts/embedded/postgres.ts';
import { freshDatabase } from '../../support/database.ts';
import { temporaryFolder } from '../../support/temporary.ts';

/** Fast, with every statement in the log: an administrator looks for slow ones. */
const options = [
	...['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'wal_keep_size=2GB'],
	...['log_min_duration_statement=0', 'log_line_prefix=%m:%p:%d:%x:']
];

/** Where a log and the write-ahead log are at a moment. */
export type Mark = { log: number; segment: string; offset: number };

/** PostgreSQL of its own, whose log and write-ahead log can be read. */
export async function watchedServer() {
	const folder = await temporaryFolder();
	const server = await startPostgres({ dataDir: folder.path, progress: () => {}, options });
	const logPath = join(folder.path, 'postgres/server.log');
	const walPath = join(folder.path, 'postgres/pg_wal');
	const template = server.url('tweesprong');
	await migrate(template);

	async function mark(sql: postgres.Sql): Promise<Mark> {
		const [row] = await sql<Omit<Mark, 'log'>[]>`
			select file_name as segment, file_offset as offset
			from pg_walfile_name_offset(pg_current_wal_insert_lsn())`;
		return { ...row!, log: (await stat(logPath)).size };
	}

	/** What was written to both logs from one moment to another. */
	async function written(from: Mark, to: Mark): Promise<{ log: string; wal: Buffer }> {
		const log = (await readFile(logPath)).toString('latin1', from.log, to.log);
		const names = (await readdir(walPath)).filter(
			(name) => /^[0-9A-F]{24}$/.test(name) && name >= from.segment && name <= to.segment
		);
		const segments = await Promise.all(
			names.toSorted().map((name) => readFile(join(walPath, name)))
		);
		const after = segments.at(-1)!.length - to.offset;
		const wal = Buffer.concat(segments);
		return { log, wal: wal.subarray(from.offset, wal.length - after) };
	}

	return {
		database: () => freshDatabase(template),
		mark,
		written,
		stop: async () => {
			await server.stop();
			await folder.remove();
		}
	};
}

export type WatchedServer = Awaited<ReturnType<typeof watchedServer>>;
