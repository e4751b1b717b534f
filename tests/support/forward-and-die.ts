// A sender that tells stores elsewhere what is new, over and over from when it is told to, until it is killed:
// node forward-and-die.ts URL SECRET
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPools } from '#lib/server/db/pools.ts';
import { forward } from '#lib/server/forward/run.ts';
import { forwardStation } from './forward-station.ts';

const [url = '', secret = ''] = process.argv.slice(2);
const { app } = openPools(url, 3);
const station = forwardStation({ secret, report: (error) => console.error(error) });

await once(process, 'message');
for (;;) {
	await forward(app, station);
	await sleep(10);
}
