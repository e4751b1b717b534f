import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as later } from 'node:timers/promises';
import { nodeFlags } from '../start/node-flags.mjs';
import { root } from '../start/root.mjs';

/** Milliseconds before a process that ended is started again. */
const pause = 500;

type Kept = { pid: () => number; stop: () => Promise<void> };

/**
 * Runs a script, and runs it again whenever it ends, as a service manager does, until it is stopped or
 * everything stops. `begun` is called each time.
 */
export function keepRunning(
	script: string,
	{ args = [], env = {} }: { args?: readonly string[]; env?: Record<string, string> },
	{ stop, begun = () => {} }: { stop: AbortSignal; begun?: () => void }
): Kept {
	let isStopped = false;
	const goesOn = () => !isStopped && !stop.aborted;
	let child: ChildProcess;
	const run = async () => {
		while (goesOn()) {
			child = fork(script, args, {
				cwd: root,
				env: { ...process.env, ...env },
				stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
				execArgv: nodeFlags
			});
			begun();
			await once(child, 'exit');
			if (goesOn()) await later(pause);
		}
	};
	const ended = run();
	return {
		pid: () => child.pid!,
		stop: async () => {
			isStopped = true;
			child.kill('SIGTERM');
			await ended;
		}
	};
}
