import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/start/root.mjs';
import { projectFiles } from '../house/project.ts';
import { freePort } from '../support/program.ts';

// `npm start` on a fresh clone, with the packages in the cache of npm: a minute of both cores, so only before
// a release: npx vitest run --project release

const { NODE_ENV: _, ...environment } = process.env;

describe('a fresh clone', () => {
	let folder: string;
	let settings: Record<string, string>;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'tweesprong-fresh-'));
		for (const path of projectFiles()) {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await copyFile(join(root, path), join(folder, path));
		}
		settings = { PORT: String(await freePort()), DATA_DIR: join(folder, '.data') };
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));

	/** Starts it, and stops it once it serves. @returns seconds until then */
	async function start(): Promise<number> {
		const began = Date.now();
		const env = { ...environment, ...settings };
		const child = spawn('npm', ['start'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
		const ended = once(child, 'close');
		let output = '';
		const serves = new Promise<number>((resolve) => {
			for (const stream of [child.stdout, child.stderr])
				stream.on('data', (text) => {
					output += text;
					if (output.includes('Tweesprong runs on')) resolve((Date.now() - began) / 1000);
				});
		});
		const failed = ended.then((): never => {
			throw new Error(output);
		});
		failed.catch(() => {});
		const seconds = await Promise.race([serves, failed]);
		child.kill('SIGTERM');
		await ended;
		return seconds;
	}

	it('serves within 90 seconds, and within 10 the second time', async () => {
		const [first, second] = [await start(), await start()];
		process.stdout.write(`npm start: ${first.toFixed(1)} s, then ${second.toFixed(1)} s\n`);
		expect(first).toBeLessThan(90);
		expect(second).toBeLessThan(10);
	}, 600_000);
});
