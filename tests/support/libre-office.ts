import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = ['soffice', 'libreoffice'].find(
	(name) => spawnSync(name, ['--version']).status === 0
);

/** Whether LibreOffice is on this machine. */
export const hasLibreOffice = program !== undefined;

/** Opens a file in LibreOffice and saves it again, as a file of another kind perhaps. */
export function savedByLibreOffice(file: Uint8Array, from: string, to: string): Uint8Array {
	const folder = mkdtempSync(join(tmpdir(), 'libre-office-'));
	try {
		const path = join(folder, `in.${from}`);
		writeFileSync(path, file);
		const done = spawnSync(program!, [
			`-env:UserInstallation=file://${folder}/profile`,
			...['--headless', '--convert-to', to, '--outdir', join(folder, 'out'), path]
		]);
		if (done.status !== 0) throw new Error(String(done.stderr));
		return new Uint8Array(readFileSync(join(folder, 'out', `in.${to}`)));
	} finally {
		rmSync(folder, { recursive: true });
	}
}
