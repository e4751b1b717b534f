import { DATABASE_URL } from '$app/env/private';
import { building } from '$app/env';
import { openPools } from './pools.ts';

/** The database of the running app, a pool for each of its roles. */
export const pools = openPools(building ? 'postgres://localhost/none' : DATABASE_URL);

process.on('sveltekit:shutdown', () => pools.close());
