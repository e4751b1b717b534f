import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A line of a container file: its instruction, and what stands behind it. */
export type Step = { instruction: string; rest: string };
/** What is built from one base image. */
export type Stage = { image: string; name: string; steps: Step[] };

/** The stages of a container file, one instruction a line. */
export function stagesOf(text: string): Stage[] {
	const stages: Stage[] = [];
	const lines = text.replaceAll(/\\\n\s*/g, ' ').split('\n');
	for (const line of lines.filter((each) => /^[A-Z]/.test(each))) {
		const [, instruction = '', rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
		const [image = '', , name = ''] = rest.split(' ');
		if (instruction === 'FROM') stages.push({ image, name, steps: [] });
		else stages.at(-1)!.steps.push({ instruction, rest });
	}
	return stages;
}

/** What an image says of its start. */
export type Image = {
	/** The folder of this machine that stands for the working folder in the image. */
	folder: string;
	environment: Record<string, string>;
	uid: number;
	command: string[];
};

/**
 * Does the steps of a container file without a container engine: each stage in a folder below `place`.
 * @param context the folder that files are copied from
 * @param run does a RUN line in a folder
 */
export async function buildImage(
	stages: readonly Stage[],
	context: string,
	place: string,
	run: (command: string, folder: string) => Promise<void> | void
): Promise<Image> {
	const image: Image = { folder: '', environment: {}, uid: 0, command: [] };
	for (const [at, { steps }] of stages.entries()) {
		const rootOf = (stage: string) => join(place, stage || String(at));
		const here = rootOf(stages[at]!.name);
		let folder = here;
		for (const { instruction, rest } of steps) {
			if (instruction === 'WORKDIR') {
				folder = join(here, rest);
				await mkdir(folder, { recursive: true });
			} else if (instruction === 'COPY') {
				const [from = '', ...words] = rest.split(' ');
				const stage = /^--from=(.+)$/.exec(from)?.[1];
				const paths = stage ? words : [from, ...words];
				await copy(paths, stage ? rootOf(stage) : context, folder);
			} else if (instruction === 'RUN') await run(rest, folder);
			else if (instruction === 'ENV')
				for (const pair of rest.split(' ')) {
					const [name = '', value = ''] = pair.split('=');
					image.environment[name] = value;
				}
			else if (instruction === 'USER') image.uid = Number(rest.split(':')[0]);
			else if (instruction === 'CMD') image.command = JSON.parse(rest);
			else if (!['EXPOSE', 'STOPSIGNAL'].includes(instruction))
				throw new Error(`no such step: ${instruction}`);
		}
		image.folder = folder;
	}
	return image;
}

async function copy(paths: string[], from: string, folder: string): Promise<void> {
	const target = paths.at(-1)!;
	for (const path of paths.slice(0, -1)) {
		const source = join(from, path);
		const intoFolder = target.endsWith('/') || target === '.';
		const isFolder = (await stat(source)).isDirectory();
		const to = join(folder, target, intoFolder && !isFolder ? basename(path) : '');
		if (isFolder) link([`${source}/.`], to);
		else await cp(source, to);
	}
	await chmod(folder, 0o755);
}

/** Copies with hard links where the file system has them: the files are only read. */
export function link(sources: string[], to: string, flags: string[] = [], cwd?: string): void {
	spawnSync('mkdir', ['-p', to]);
	const linked = spawnSync('cp', ['-al', ...flags, ...sources, to], { cwd });
	if (linked.status === 0) return;
	const copied = spawnSync('cp', ['-a', ...flags, ...sources, to], { cwd, encoding: 'utf8' });
	if (copied.status !== 0) throw new Error(copied.stderr);
}
