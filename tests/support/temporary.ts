import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder that the account of PostgreSQL may pass through, and a way to remove it. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
	const path = await mkdtemp(join(tmpdir(), 'tweesprong-test-'));
	await chmod(path, 0o711);
	// The product keeps key files beside its data.
	const made = [path, `${path}-keys`];
	const remove = async () => {
		for (const each of made) await rm(each, { recursive: true, force: true });
	};
	return { path, remove };
}
