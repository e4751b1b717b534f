import { randomInt } from 'node:crypto';
import { sql, type SQLWrapper } from 'drizzle-orm';
import postgres from 'postgres';
import { roleName } from './roles.ts';

/** Advisory locks of processes: this, and the number of the process. */
const family = 7283502;

/** A number by which other processes know this one. */
export const newProcessNumber = (): number => randomInt(1, 2 ** 31 - 1);

/** Whether no process with this number lives. Asking holds the number until the statement is committed. */
export const isDead = (number: SQLWrapper) =>
	sql`pg_try_advisory_xact_lock(${sql.raw(String(family))}, ${number})`;

/** A lock under the number of this process, on a connection of its own. It ends with the process. */
export type ProcessLock = {
	/** Whether the lock is there, or is there again; at most `patience` milliseconds. */
	look(): Promise<boolean>;
	stop(): Promise<void>;
};

/** Milliseconds for one answer. The server gives up a silent connection much later: see `connection`. */
const patience = 3_000;

/**
 * @param lost is called as soon as the connection breaks
 * @throws nothing: a server that cannot be reached shows in `look`
 */
export function openProcessLock(url: string, number: number, lost: () => void): ProcessLock {
	let locked = false;
	const open = (): postgres.Sql => {
		const made = postgres(url, {
			max: 1,
			idle_timeout: 0,
			max_lifetime: null,
			connect_timeout: patience / 1000,
			backoff: () => 0.2,
			onnotice: () => {},
			// It asks for none, and a connection that is lost while it reads them ends the process.
			fetch_types: false,
			onclose: () => {
				if (made !== client) return;
				locked = false;
				lost();
			},
			connection: {
				application_name: 'tweesprong',
				role: roleName(url, 'app'),
				// After 20 seconds of silence the server takes this process for dead.
				tcp_keepalives_idle: 10,
				tcp_keepalives_interval: 5,
				tcp_keepalives_count: 2,
				tcp_user_timeout: 20_000
			}
		});
		return made;
	};
	let client = open();

	async function ask(): Promise<boolean> {
		if (locked) await client`select 1`;
		else {
			const [row] = await client`select pg_try_advisory_lock(${family}, ${number}) as locked`;
			locked = row!.locked;
		}
		return locked;
	}

	async function look(): Promise<boolean> {
		const late = Promise.withResolvers<boolean>();
		const timer = setTimeout(() => {
			// Perhaps nobody is at the other end, and nobody says so: by a new connection there may be.
			void client.end({ timeout: 0 });
			client = open();
			locked = false;
			late.resolve(false);
		}, patience);
		try {
			return await Promise.race([ask().catch(() => false), late.promise]);
		} finally {
			clearTimeout(timer);
		}
	}

	return { look, stop: () => client.end({ timeout: 1 }) };
}
