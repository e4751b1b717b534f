// `npm run doctor [-- --backups FOLDER] [--time-of https://…]`: looks at what an installation needs, says
// what is wrong and what cannot be seen from here, and changes nothing. Ends with 1 when something is wrong.
import { parseArgs } from 'node:util';
import { exitCode, lineOf } from './doctor/finding.ts';
import { lookAround, type Named } from './doctor/look.ts';
import { report } from './start/report.ts';
import { readSettings } from './start/settings.ts';
import { Trouble } from './start/trouble.ts';

function readArguments(): Named {
	try {
		const { values } = parseArgs({
			options: { backups: { type: 'string' }, 'time-of': { type: 'string' } }
		});
		const { backups, 'time-of': timeOf } = values;
		if (timeOf === undefined || URL.canParse(timeOf)) return { backups, timeOf };
	} catch {
		// Said below.
	}
	throw new Trouble('Use: npm run doctor [-- --backups FOLDER] [--time-of https://example.nl]');
}

async function main(): Promise<number> {
	const findings = await lookAround(readSettings(process.env), readArguments());
	for (const finding of findings) console.log(lineOf(finding));
	const count = findings.filter(({ verdict }) => verdict === 'trouble').length;
	console.log(count ? `\nTo mend: ${count}` : '\nNothing to mend.');
	return exitCode(findings);
}

process.exit(await main().catch(report));
