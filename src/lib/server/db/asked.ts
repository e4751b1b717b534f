import type postgres from 'postgres';

/** A query of the driver, with what it does not publish. */
export type Asked = postgres.PendingQuery<postgres.Row[]> & {
	strings: readonly string[];
	args: readonly unknown[];
	options: { onexecute?: (line: Line) => unknown };
	/** Set once it goes to the server. */
	state: unknown;
	executed: boolean;
	/** What it is handed to: of the pool, of a transaction or of a savepoint. */
	handler: object;
	handle(): unknown;
	resolve(rows: unknown): void;
	reject(error: unknown): void;
};

/** A connection of the driver: it keeps its number when it is made anew. */
export type Line = { id: number; execute(asked: Asked): unknown };

/** What hands out queries: a pool or a transaction. */
export type Asking = {
	(...call: unknown[]): unknown;
	unsafe(...call: unknown[]): Asked;
};
