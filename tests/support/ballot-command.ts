import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from '../../scripts/start/root.mjs';

/** Runs `npm run ballot -- ...` with these settings and no others, and types these lines. */
export async function ballotCommand(
	args: string[],
	settings: Record<string, string>,
	typed = ''
): Promise<{ code: number; said: string }> {
	const { PATH, HOME, TMPDIR } = process.env;
	const child = spawn(process.execPath, ['scripts/ballot.ts', ...args], {
		cwd: root,
		env: { PATH, HOME, TMPDIR, DEMO: 'on', ...settings }
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
	child.stdin.end(typed);
	const [code] = await once(child, 'close');
	return { code, said };
}
