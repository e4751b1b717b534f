import { connect } from './connect.ts';

/**
 * Waits until no other process readies the database at `url`.
 * @returns what lets the next one in
 */
export async function waitAlone(url: string): Promise<{ letIn: () => Promise<void> }> {
	const { sql, close } = connect(url, 1);
	await sql`select pg_advisory_lock(7283503)`;
	return { letIn: close };
}
