import { DATABASE_TIMEOUT, DATABASE_URL } from '$app/env/private';
import { building } from '$app/env';
import { patienceOf } from './patience.ts';
import { openPools } from './pools.ts';

/** The database of the running app, a pool for each of its roles. */
export const pools = openPools(
	building ? 'postgres://localhost/none' : DATABASE_URL,
	undefined,
	patienceOf(DATABASE_TIMEOUT)
);

process.on('sveltekit:shutdown', () => pools.close());
