import { connect } from '#lib/server/db/connect.ts';

const schemas = ['public', 'box', 'jobs'];

/** Does what takes locks that others hold in another order, until it is not the one to give way (40P01). */
async function insist(work: () => Promise<unknown>): Promise<void> {
	for (let attempts = 1; ; attempts++)
		try {
			await work();
			return;
		} catch (error) {
			if ((error as { code?: string }).code !== '40P01' || attempts === 20) throw error;
		}
}

/**
 * Has the database answer every write as it does when its disk is full (53100).
 * @returns what makes room again
 */
export async function fill(url: string): Promise<() => Promise<void>> {
	const { sql, close } = connect(url, 1);
	await sql.unsafe(`create function public.no_room() returns trigger language plpgsql as $$
		begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`);
	const tables = await sql<{ name: string }[]>`
		select quote_ident(schemaname) || '.' || quote_ident(tablename) as name
		from pg_tables where schemaname = any(${schemas}) and tableowner = current_user`;
	for (const { name } of tables)
		await insist(() =>
			sql.unsafe(`create or replace trigger no_room before insert or update on ${name}
				for each statement execute function public.no_room()`)
		);
	return async () => {
		await insist(() => sql`drop function public.no_room cascade`);
		await close();
	};
}

/** Holds what everybody needs, so that all connections wait for it. @returns what lets go */
export async function holdAll(url: string): Promise<() => Promise<void>> {
	const { sql, close } = connect(url, 1);
	const { promise, resolve } = Promise.withResolvers<null>();
	const taken = Promise.withResolvers<null>();
	const holding = sql.begin(async (tx) => {
		await tx`lock table "session", person, activity, enrolment in access exclusive mode`;
		taken.resolve(null);
		await promise;
	});
	await Promise.race([taken.promise, holding]);
	return async () => {
		resolve(null);
		await holding;
		await close();
	};
}
