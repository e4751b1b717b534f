import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { connect } from '#lib/server/db/connect.ts';
import { packagesOf } from '../../scripts/prune.ts';
import { root } from '../../scripts/start/root.mjs';
import { buildImage, link, stagesOf, type Image } from '../support/containerfile.ts';
import { freePort } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';

// The steps of deploy/Containerfile without a container engine. What npm and the build would make is taken
// from this project, as package-lock.json says that npm would leave it; CONTAINER=full runs the very lines.

const isFull = process.env.CONTAINER === 'full';
const isRoot = process.getuid?.() === 0;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let image: Image;
let environment: Record<string, string>;
const database = `container_${process.pid}`;

/** What stands for the lines that take minutes. */
const standIns: Record<string, (place: string) => Promise<void> | void> = {
	'npm install --no-save --ignore-scripts --include=dev': () => {},
	'node scripts/build.ts': (place) => link([join(root, 'build')], place),
	'node scripts/prune.ts': async (place) => {
		const { needed } = await packagesOf(root);
		const there = needed.filter((path) => path.lastIndexOf('node_modules') === 0);
		link(
			there.filter((path) => existsSync(join(root, path))),
			place,
			['--parents'],
			root
		);
	}
};

const shell = (command: string, place: string) => {
	const done = spawnSync('sh', ['-ec', command], { cwd: place, encoding: 'utf8' });
	if (done.status !== 0) throw new Error(`${command}: ${done.stderr}`);
};

beforeAll(async () => {
	folder = await temporaryFolder();
	const stages = stagesOf(await readFile(join(root, 'deploy/Containerfile'), 'utf8'));
	image = await buildImage(stages, root, folder.path, (command, place) =>
		isFull || !standIns[command] ? shell(command, place) : standIns[command](place)
	);
	const keys = join(folder.path, 'keys');
	await mkdir(keys, { mode: 0o700 });
	if (isRoot) await chown(keys, image.uid, image.uid);
	link([process.execPath], join(folder.path, 'bin'));
	const server = new URL(inject('product').databaseUrl);
	const { sql, close } = connect(server.href, 1);
	await sql.unsafe(`create database ${database}`);
	await close();
	environment = {
		...image.environment,
		PATH: '/usr/bin:/bin',
		DATABASE_URL: Object.assign(server, { pathname: database }).href,
		AUTH_SECRET: 'a secret of the container, long enough',
		PORT: String(await freePort()),
		HOST: '127.0.0.1',
		TRUST_PROXY: 'off',
		BALLOT_KEY_DIR: keys
	};
}, 600_000);

afterAll(async () => {
	await folder.remove();
});

/** Runs a command in the image, as its user. */
function run([program = '', ...args]: string[]) {
	const child = spawn(program === 'node' ? join(folder.path, 'bin/node') : program, args, {
		cwd: image.folder,
		env: environment,
		stdio: ['ignore', 'pipe', 'pipe'],
		...(isRoot && { uid: image.uid, gid: image.uid })
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
	const ended = once(child, 'close').then(([code]) => code as number | null);
	return { child, ended, output: () => output };
}

it('runs as a user who may write nothing of it, with no package for development', async () => {
	expect(image.uid).toBeGreaterThan(0);
	const script = `
		const { accessSync, readdirSync, constants } = require('node:fs');
		for (const name of ['.', 'src', 'build', 'node_modules', 'scripts/serve.ts'])
			try { accessSync(name, constants.W_OK); console.log('may write ' + name); } catch {}
		console.log(readdirSync('node_modules').filter((name) => /^(vite|vitest|svelte-check|typescript)$/.test(name)).join());`;
	const { ended, output } = run(['node', '-e', script]);
	expect(await ended).toBe(0);
	if (isRoot) expect(output().trim()).toBe('');
	else expect(output()).not.toMatch(/vite|typescript/);
});

it('readies an empty database, serves, and stops when it is asked', async () => {
	const release = run(['node', 'scripts/migrate.ts']);
	expect(await release.ended, release.output()).toBe(0);
	const link = /http\S+\/set-up\/\S+/.exec(release.output())?.[0] ?? '';
	const app = run(image.command);
	const site = `http://127.0.0.1:${environment.PORT}`;
	const answers = () =>
		fetch(`${site}/readyz`).then(
			({ status }) => status,
			() => 0
		);
	for (const until = Date.now() + 30_000; (await answers()) !== 200; await wait(100))
		expect(Date.now(), app.output()).toBeLessThan(until);
	const page = await fetch(`${site}${new URL(link).pathname}`);
	expect(page.status).toBe(200);
	expect(await page.text()).toContain('<form');
	app.child.kill('SIGTERM');
	expect(await app.ended, app.output()).toBe(0);
});

it('makes a backup of it, and says what stands in the way of one', async () => {
	const places = [join(folder.path, 'backups'), join(folder.path, 'keys/backups')] as const;
	const refused = run(['node', 'scripts/backup.ts', places[0], '--keep', '40']);
	expect(await refused.ended).toBe(1);
	expect(refused.output()).toContain('at most 34 days');
	const made = run(['node', 'scripts/backup.ts', places[1]]);
	expect(await made.ended, made.output()).toBe(0);
	expect(made.output()).toMatch(/\.backup\.gz holds \d+ rows/);
});
