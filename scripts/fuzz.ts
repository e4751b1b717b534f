// `npm run test:fuzz [-- --only REGEX] [--json FILE]`: FUZZ (200) mutated requests at every route, action and
// endpoint of the built product. As many products at once as there are cores, each with a part of the doors.
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { fuzz } from '../tests/attack/fuzz/run.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' } } });
const requests = Number(process.env['FUZZ'] ?? 200);
const seed = Number(process.env['FUZZ_SEED'] ?? 20261122);
if (!Number.isInteger(requests) || requests < 1 || !Number.isInteger(seed)) {
	console.error('FUZZ and FUZZ_SEED must be whole numbers, for instance FUZZ=300.');
	process.exit(1);
}

const of = availableParallelism();
const began = performance.now();
const seconds = () => `${Math.round((performance.now() - began) / 1000)} s`;

const runs = await Promise.all(
	Array.from({ length: of }, (_, at) =>
		fuzz({
			...{ requests, seed, part: { is: at + 1, of } },
			...(values.only && { only: new RegExp(values.only) }),
			complain: (complaint) => console.error(`\n${complaint}\n`),
			tell: (asked, whole) => console.log(`product ${at + 1}: ${asked} of ${whole} (${seconds()})`)
		})
	)
);

const complaints = runs.flatMap((run) => run.complaints);
const trouble = runs.flatMap((run) => run.trouble);
const tally = Object.fromEntries(runs.flatMap((run) => [...run.tally]));
const doors = Object.keys(tally).length;
if (values.json)
	writeFileSync(
		values.json,
		`${JSON.stringify({ requests, seed, tally, complaints, trouble }, null, '\t')}\n`
	);
const log = runs.flatMap((run) => run.log.split('\n')).filter((line) => line.includes('"error"'));
if (complaints.length > 0) console.error(`\n${log.join('\n')}`);
console.log(
	`\n${doors} doors, ${requests} requests each, in ${seconds()}: ${complaints.length} complaints`
);
process.exit(complaints.length > 0 ? 1 : 0);
