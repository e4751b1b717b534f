import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from './temporary.ts';

const execute = promisify(execFile);

const INSTALLED = [
	process.env.CHROMIUM_PATH,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/** Nothing that goes out by itself, and nothing that weakens the rules of the web. */
const ARGUMENTS = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** How to launch a browser; `remove` takes away what was unpacked for it. */
export interface Chromium {
	executablePath: string;
	args: string[];
	env: Record<string, string>;
	remove: () => Promise<void>;
}

async function unpack(): Promise<Omit<Chromium, 'args'>> {
	const folder = await temporaryFolder();
	const before = process.env.TMPDIR;
	// The package unpacks into the temporary folder under fixed names: each run gets its own.
	process.env.TMPDIR = folder.path;
	try {
		const { default: packed, inflate } = await import('@sparticuz/chromium');
		const executablePath = await packed.executablePath();
		const env: Record<string, string> = { FONTCONFIG_PATH: join(folder.path, 'fonts') };
		const starts = await execute(executablePath, ['--version']).then(
			() => true,
			() => false
		);
		if (!starts) {
			const packageFolder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
			await inflate(join(packageFolder, '../bin/al2023.tar.br'));
			env.LD_LIBRARY_PATH = join(folder.path, 'al2023/lib');
		}
		return { executablePath, env, remove: folder.remove };
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
	}
}

/** The installed Chromium (CHROMIUM_PATH, or a usual place), else the one inside its npm package. */
export async function findChromium(): Promise<Chromium> {
	const installed = INSTALLED.find((path) => path && existsSync(path));
	if (!installed) return { args: ARGUMENTS, ...(await unpack()) };
	return { executablePath: installed, args: ARGUMENTS, env: {}, remove: async () => {} };
}
