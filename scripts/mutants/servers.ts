import { readdir, rm } from 'node:fs/promises';
import { commandLine, serverProcess, waitForEnd } from '../embedded/running.ts';

/**
 * Removes a folder, after ending the database servers that a test which was cut short left in it.
 * @param temporary where tests write; the rest is not looked through, since packages are linked into it
 */
export async function removeWithServers(folder: string, temporary: string): Promise<void> {
	const entries = await readdir(temporary, { recursive: true, withFileTypes: true });
	const clusters = entries.filter(({ name }) => name === 'postmaster.pid');
	for (const { parentPath } of clusters) {
		const pid = await serverProcess(parentPath);
		// The number may belong to another program by now.
		if (!pid || !(await commandLine(pid)).includes(parentPath)) continue;
		process.kill(pid, 'SIGQUIT');
		await waitForEnd(pid);
	}
	await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
