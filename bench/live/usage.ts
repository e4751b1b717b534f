import { readFile } from 'node:fs/promises';
import { rounded } from '../ballot/figure.ts';

/** Megabytes, and seconds of CPU time. */
type Usage = { memory: number; seconds: number };

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
