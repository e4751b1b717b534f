import { DATABASE_URL } from '$app/env/private';
import { building } from '$app/env';
import { connect } from './connect.ts';

const connection = connect(building ? 'postgres://localhost/none' : DATABASE_URL);

/** The database of the running app. */
export const db = connection.db;

process.on('sveltekit:shutdown', () => connection.close());
