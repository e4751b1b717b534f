// `npm run sbom -- [FILE]`: writes the bill of materials of what is deployed, in CycloneDX, to a file or the
// terminal. It asks nothing of the network.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { billOfMaterials } from './packages/bill.ts';
import { packagesOf } from './packages/lock.ts';
import { report } from './start/report.ts';
import { root } from './start/root.mjs';

async function main(): Promise<number> {
	const packages = packagesOf(await readFile(join(root, 'package-lock.json'), 'utf8'));
	const text = `${JSON.stringify(billOfMaterials(packages, new Date()), null, '\t')}\n`;
	const [file] = process.argv.slice(2);
	if (file) await writeFile(file, text);
	else process.stdout.write(text);
	return 0;
}

process.exitCode = await main().catch(report);
