// `npm run audit`: asks the registry what is known to be wrong with the packages that are deployed. Ends with 1
// when there is something, and with 2 when the registry could not be asked: then nothing is known.
import { readAudit } from './packages/advisories.ts';
import { askNpm } from './packages/npm.ts';
import { report } from './start/report.ts';

async function main(): Promise<number> {
	const found = readAudit(await askNpm(['audit', '--omit', 'dev', '--json']));
	if ('unasked' in found) {
		console.error(
			`The registry could not be asked (${found.unasked}), so nothing is known. Run this where its audit endpoint can be reached.`
		);
		return 2;
	}
	for (const { name, severity, fix } of found)
		console.error(`${severity}: ${name}, ${fix ? 'there is a fix' : 'there is no fix yet'}`);
	if (found.length > 0) return 1;
	console.log('The registry knows of nothing wrong with the packages that are deployed.');
	return 0;
}

process.exitCode = await main().catch(report);
