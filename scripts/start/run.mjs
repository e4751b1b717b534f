import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command in the project folder with this terminal, and passes signals on.
 * The channel between the two processes tells the child when this process is gone,
 * and the parent's id tells this process when npm is gone: neither can say so after `kill -9`.
 * @param {string} command
 * @param {string[]} args
 * @param {number} [patience] milliseconds that the command gets to end after a signal
 * @returns {Promise<{ code: number, stopped: boolean }>} exit code (1 when a signal ended the
 *   command), and whether somebody asked us to stop meanwhile
 */
export function run(command, args, patience = Infinity) {
	const child = spawn(command, args, {
		cwd: root,
		stdio: ['inherit', 'inherit', 'inherit', 'ipc']
	});
	const parent = process.ppid;
	let stopped = false;
	/** @param {NodeJS.Signals} signal */
	const stop = (signal) => {
		stopped = true;
		child.kill(signal);
		if (patience < Infinity) setTimeout(() => child.kill('SIGKILL'), patience).unref();
	};
	for (const signal of SIGNALS) process.on(signal, stop);
	const watch = setInterval(() => {
		if (!stopped && process.env.npm_lifecycle_event && process.ppid !== parent) stop('SIGTERM');
	}, 250);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code, signal) => {
			clearInterval(watch);
			for (const name of SIGNALS) process.off(name, stop);
			if (signal === 'SIGKILL' && !stopped)
				console.error('The program was killed. Start it again the same way.');
			resolve({ code: code ?? 1, stopped });
		});
	});
}
