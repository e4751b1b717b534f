import type { Db } from './connect.ts';

/**
 * A query of which the text is made once for each database, where Drizzle would make it at every request.
 * @param build with `sql.placeholder` for what differs, ending in `prepare`
 */
export function builtOnce<Query>(build: (db: Db) => Query): (db: Db) => Query {
	const built = new WeakMap<Db, Query>();
	return (db) => {
		const query = built.get(db) ?? build(db);
		built.set(db, query);
		return query;
	};
}
