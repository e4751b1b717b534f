import { sql, type SQL } from 'drizzle-orm';
import { fateOf, type Fate } from './erasure-fates.ts';

/** A column that names people by id. */
export type Column = { table: string; column: string; fate: Fate };

export const columns: Column[] = Object.entries(fateOf).map(([key, fate]) => {
	const at = key.lastIndexOf('.');
	return { table: key.slice(0, at), column: key.slice(at + 1), fate };
});

/** A table, in its schema where that is not the usual one. */
export const nameOf = (table: string): SQL =>
	sql.join(table.split('.').map(sql.identifier), sql`.`);
/** That a row names somebody in the column. */
export const names = ({ column, fate }: Column, id: string): SQL =>
	fate === 'listed'
		? sql`${id}::uuid = any(${sql.identifier(column)})`
		: sql`${sql.identifier(column)} = ${id}`;
