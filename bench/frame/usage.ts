import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { rounded } from './figure.ts';

/** Megabytes, and seconds of CPU time. */
export type Usage = { memory: number; seconds: number };

/** Memory and CPU time of a process, as Linux tells them. */
export async function usage(pid: number): Promise<Usage> {
	const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
	const [user, system] = (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''))
		.replace(/^.*\) /, '')
		.split(' ')
		.slice(11, 13)
		.map(Number);
	const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
	return { memory: Math.round(kilobytes / 1024), seconds: ((user ?? 0) + (system ?? 0)) / 100 };
}

/** CPU time of one request, in milliseconds: on a machine that is busy this says more than the clock. */
export const perRequest = (before: Usage, after: Usage, requests: number): number =>
	rounded((1000 * (after.seconds - before.seconds)) / requests);

/** Waits until a program does nothing by itself: after its first start it makes keys for a while. */
export async function settled(pid: number): Promise<void> {
	for (let seconds = 0; seconds < 240; seconds += 2) {
		const before = await usage(pid);
		await wait(2000);
		const after = await usage(pid);
		if (after.seconds - before.seconds < 0.3) return;
	}
	throw new Error('the program did not come to rest');
}
