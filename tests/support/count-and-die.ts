// A program that counts a period with the key from its file, as the app does, and kills itself at a moment:
// node count-and-die.ts URL PERIOD KEY_DIR [opening|publishing|writing|committed] [share that is done]
import { countPeriod } from '#lib/server/ballot/count.ts';
import { destroyKeyFile, readKeyFile } from '#lib/server/ballot/key-file.ts';
import { openPools } from '#lib/server/db/pools.ts';
import { terms } from './count-terms.ts';

const [url = '', period = '', keyDir = '', moment, share = '0'] = process.argv.slice(2);
const die = () => process.kill(process.pid, 'SIGKILL');
const pools = openPools(url, 1);
const key = await readKeyFile(keyDir, period);
if (!key) {
	await new Promise((sent) => process.send?.('no-key', sent));
	process.exit();
}
const outcome = await countPeriod(pools.counter, {
	...{ period, key, ...terms },
	progress: ({ phase, done, total }) => {
		if (phase === moment && done >= Number(share) * total) die();
	}
});
if (moment === 'committed') die();
if (outcome.ok) await destroyKeyFile(keyDir, period);
process.send?.(outcome.ok ? 'counted' : outcome.refused);
await pools.close();
