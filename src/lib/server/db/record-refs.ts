import type { DriverTx } from './connect.ts';

/** How many steps are followed: a chain that goes on for longer would cost its length squared. */
const farthest = 10;

/** How many rows older statements may grow by at once: any number of them may wait for one that comes late. */
const mostOlder = 20_000;

/**
 * Writes down what statements are about, step by step, once their rows are there. Every statement is about one
 * other at most, so a chain is a path; what older statements were already known to be about grows by the path
 * of a new one that they lead to. A circle ends at the tenth step.
 * @param from the first of the rows that are new
 */
export async function followRefs(tx: DriverTx, from: bigint): Promise<void> {
	const own = tx`
		with recursive path as (
			select seq as source, ref as target, 1 as depth from record
				where seq >= ${String(from)} and ref is not null
			union all
			select p.source, t.ref, p.depth + 1 from path p join record t on t.id = p.target
				where t.ref is not null and p.depth < ${farthest}
		)
		insert into record_ref (source, target, depth) select source, target, depth from path`;
	const older = tx`
		insert into record_ref (source, target, depth)
		select p.source, f.target, p.depth + f.depth
		from record n
		join record_ref p on p.target = n.id and p.source < ${String(from)}
		join record_ref f on f.source = n.seq
		where n.seq >= ${String(from)} and n.ref is not null and p.depth + f.depth <= ${farthest}
		limit ${mostOlder}
		on conflict do nothing`;
	// Done in this order: the server takes one after the other.
	await Promise.all([own, older]);
}
