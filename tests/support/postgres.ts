import type { TestProject } from 'vitest/node';
import { migrate } from '#lib/server/db/migrate.ts';
import { startPostgres } from '../../scripts/embedded/postgres.ts';
import { temporaryFolder } from './temporary.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Connection string of a migrated database that tests copy and never connect to. */
		template: string;
	}
}

/** What a test database may lose when the machine fails is of no use to anyone. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'];

/** One PostgreSQL for the whole run, with a migrated database in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = await temporaryFolder();
	const server = await startPostgres({ dataDir: folder.path, progress: () => {}, options: FAST });
	const template = server.url('tweesprong');
	await migrate(template);
	project.provide('template', template);
	return async () => {
		await server.stop();
		await folder.remove();
	};
}
