import { execFile } from 'node:child_process';
import { root } from '../start/root.mjs';

/**
 * What npm wrote, also where it ended badly: it says in JSON what was wrong. The npm that runs this script is
 * asked, or else the one of this machine.
 */
export function askNpm(args: readonly string[]): Promise<string> {
	const path = process.env.npm_execpath;
	const [command, first] = path ? [process.execPath, [path]] : ['npm', []];
	const options = { cwd: root, maxBuffer: 64 * 1024 * 1024 };
	return new Promise((resolve, reject) =>
		execFile(command, [...first, ...args], options, (problem, output) =>
			output === '' && problem ? reject(problem) : resolve(output)
		)
	);
}
