import { fork, type ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import type { Asked, Told } from '../export/report-process.ts';
import { openLane } from './lane.ts';

/** How far a file is: so many others go before it, so many steps are done. */
export type MakingProgress = { waiting: number; step: number };

/** Makes files of reports, one at a time, in a process of its own: a running session notices nothing. */
export type Maker = {
	/**
	 * @param signal ends the work at once when it is aborted
	 * @throws the reason of the signal, or an error when the file cannot be made
	 */
	make(
		asked: Asked,
		signal: AbortSignal,
		progress: (progress: MakingProgress) => void
	): Promise<Uint8Array<ArrayBuffer>>;
	/** Ends the process. */
	stop(): void;
};

/** The app always runs in the folder of its package.json, and Node runs this file as it is. */
const script = 'src/lib/server/export/report-process.ts';

/** A file that takes longer than this, in milliseconds, never comes. */
const patience = 120_000;

/**
 * Opens a maker. Its process starts with the first file and ends when nothing was asked for `idle`
 * milliseconds.
 */
export function openMaker(idle = 60_000): Maker {
	const lane = openLane();
	let child: ChildProcess | undefined;
	let rest: NodeJS.Timeout | undefined;

	const stop = () => void child?.kill();

	const work = async (asked: Asked, signal: AbortSignal, step: (step: number) => void) => {
		clearTimeout(rest);
		if (!child || hasEnded(child)) child = start();
		try {
			return await answer(child, asked, signal, step);
		} finally {
			rest = setTimeout(stop, idle).unref();
		}
	};

	return {
		make: (asked, signal, progress) =>
			lane(
				() => work(asked, signal, (step) => progress({ waiting: 0, step })),
				signal,
				(waiting) => progress({ waiting, step: 0 })
			),
		stop
	};
}

const hasEnded = ({ killed, exitCode, signalCode }: ChildProcess): boolean =>
	killed || exitCode !== null || signalCode !== null;

/** A process without settings or secrets, that lets everything else on the machine go first. */
function start(): ChildProcess {
	const { SystemRoot } = process.env;
	const child = fork(script, {
		serialization: 'advanced',
		execArgv: ['--max-old-space-size=1024'],
		// Windows starts no program without it.
		env: SystemRoot ? { SystemRoot } : {},
		stdio: ['ignore', 'ignore', 'inherit', 'ipc']
	});
	if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
	return child;
}

async function answer(
	child: ChildProcess,
	asked: Asked,
	given: AbortSignal,
	step: (step: number) => void
): Promise<Uint8Array<ArrayBuffer>> {
	const { promise, resolve, reject } = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
	const signal = AbortSignal.any([given, AbortSignal.timeout(patience)]);
	const hear = (told: Told) => {
		if ('step' in told) step(told.step);
		else if ('bytes' in told) resolve(told.bytes);
		else reject(new Error(`the file could not be made: ${told.broke}`));
	};
	const ended = () => reject(new Error('the process that makes files has ended'));
	const abort = () => {
		child.kill('SIGKILL');
		reject(signal.reason);
	};
	child.on('message', hear).once('exit', ended).once('error', reject);
	signal.addEventListener('abort', abort);
	hold(child, true);
	child.send(asked);
	try {
		return await promise;
	} finally {
		child.off('message', hear).off('exit', ended).off('error', reject);
		signal.removeEventListener('abort', abort);
		hold(child, false);
	}
}

/** Whether this process waits for the other one before it ends. */
function hold(child: ChildProcess, waits: boolean): void {
	const way = waits ? 'ref' : 'unref';
	child[way]();
	child.channel?.[way]();
}
