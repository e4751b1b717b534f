import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('mail-and-die.ts', import.meta.url));

/** Work that a worker is told to do, at a moment of its own clock. */
export type Told = { work: 'plan' | 'deliver'; at: string };

/**
 * A worker in a process of its own. When it dies over its work, the next one is told the same.
 * @param buried waits until the end of the one before is known everywhere
 */
export function mailWorker(url: string, smtp: string, buried: () => Promise<void>) {
	let child: ChildProcess | undefined;
	/** The one that takes over; it gets ready while the other works. */
	let next = ready();
	let deaths = 0;

	async function ready(): Promise<ChildProcess> {
		const made = fork(program, [url, smtp], { execArgv: [] });
		await once(made, 'message');
		return made;
	}

	async function living(): Promise<ChildProcess> {
		if (child) return child;
		child = await next;
		next = ready();
		return child;
	}

	async function attempt({ work, at }: Told, dieAfter?: number): Promise<'done' | 'died'> {
		const worker = await living();
		const timer = dieAfter === undefined ? undefined : setTimeout(kill, dieAfter);
		worker.send({ work, at });
		const end = await new Promise<'done' | 'died'>((resolve) => {
			worker.once('message', () => resolve('done'));
			worker.once('close', () => resolve('died'));
		});
		clearTimeout(timer);
		worker.removeAllListeners();
		if (end === 'died') {
			deaths += 1;
			child = undefined;
			await buried();
		}
		return end;
	}

	/** Kills the worker here and now, whatever it is doing. */
	const kill = () => void child?.kill('SIGKILL');

	return {
		kill,
		deaths: () => deaths,
		/** Has work done, by as many workers as it takes; the first is killed after so many milliseconds. */
		async do(told: Told, dieAfter?: number): Promise<void> {
			for (let after = dieAfter; (await attempt(told, after)) === 'died'; after = undefined);
		},
		async stop(): Promise<void> {
			for (const each of [child, await next]) {
				if (!each) continue;
				const closed = once(each, 'close');
				each.kill('SIGKILL');
				await closed;
			}
		}
	};
}
