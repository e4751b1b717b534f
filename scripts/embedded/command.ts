import { spawn } from 'node:child_process';

/** The operating-system user a program runs as; `undefined` means: ours. */
export type Account = { uid: number; gid: number } | undefined;

/** A program that ended with another exit code than 0; `output` is all it wrote. */
export class CommandError extends Error {
	output: string;
	constructor(program: string, code: number | null, output: string) {
		super(`${program} ended with ${code}: ${output.trim()}`);
		this.output = output.trim();
	}
}

/**
 * Runs a program to its end and gives what it wrote.
 * It gets its own process group, so Ctrl-C in the terminal does not cut it short, and the root
 * folder as its place, because another account may not enter ours.
 */
export function command(program: string, args: string[], account?: Account): Promise<string> {
	const { PATH, TMPDIR } = process.env;
	const child = spawn(program, args, {
		cwd: '/',
		detached: true,
		env: { PATH, TMPDIR, LC_ALL: 'C' },
		stdio: ['ignore', 'pipe', 'pipe'],
		...account
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) =>
			code === 0 ? resolve(output) : reject(new CommandError(program, code, output))
		);
	});
}

/** Whether a program runs and ends well for this account. */
export function succeeds(program: string, args: string[], account?: Account): Promise<boolean> {
	return command(program, args, account).then(
		() => true,
		() => false
	);
}
