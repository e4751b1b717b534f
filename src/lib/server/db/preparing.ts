import type postgres from 'postgres';

/** Longer texts are searches and lists: each has its own best plan, and many are asked only once. */
const longest = 2_500;
/** So many texts are kept on a connection at most. */
const most = 500;

type Asking = Pick<postgres.Sql, 'unsafe'>;

/**
 * Has a driver prepare what Drizzle asks, which it leaves out by itself: a query that was asked before then
 * takes one turn to the server in place of two, and is not read and planned anew. Changes `sql` itself.
 */
export function preparing(sql: postgres.Sql): postgres.Sql {
	const isKnown = memory();
	const begin = sql.begin as (...call: unknown[]) => Promise<unknown>;
	prepareIn(sql, isKnown);
	sql.begin = ((...call: unknown[]) => {
		const work = call.pop() as (tx: postgres.TransactionSql) => unknown;
		return begin(...call, (tx: postgres.TransactionSql) => work(prepareIn(tx, isKnown)));
	}) as typeof sql.begin;
	return sql;
}

/** Whether a text is asked again. */
function memory(): (text: string) => boolean {
	const known = new Set<string>();
	return (text) => {
		if (text.length > longest) return false;
		if (known.has(text)) return true;
		if (known.size < most) known.add(text);
		return false;
	};
}

function prepareIn<Sql extends Asking>(sql: Sql, isKnown: (text: string) => boolean): Sql {
	const { unsafe } = sql;
	sql.unsafe = ((text: string, values: never[] = [], options = {}) =>
		unsafe(text, values, {
			...options,
			prepare: values.length > 0 && isKnown(text)
		})) as typeof sql.unsafe;
	return sql;
}
