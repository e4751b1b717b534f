import type { AnyStatement } from '#lib/xapi/any/statement.ts';
import { isSame } from '#lib/xapi/store/same.ts';
import type { Standing } from '../db/record-before.ts';
import type { Written } from './pen.ts';
import type { From, Prepared } from './prepared.ts';
import type { Request } from './writing.ts';

/** A statement that is to be written, and who wrote it. */
export type Fresh = { one: Prepared; client: string | null };

const anyMoment = '1970-01-01T00:00:00.000Z';

/**
 * Judges requests in their order, as if each were the only one: one that is refused leaves nothing behind, and
 * a statement that stands already is not written again.
 * @param standing what stands under the ids that they bring or void
 */
export function judge(
	requests: readonly Request[],
	standing: ReadonlyMap<string, Standing>
): { written: Written[]; fresh: Fresh[] } {
	const accepted = new Map<string, Fresh>();
	const written = requests.map(({ from, batch }): Written => {
		const brought = new Map<string, Fresh>();
		const found = (id: string) => standingAs(standing.get(id), brought.get(id) ?? accepted.get(id));
		for (const one of batch) {
			const there = found(one.id);
			if (!there) brought.set(one.id, { one, client: from.client });
			else if (!isSame(one.statement, JSON.parse(there.body) as AnyStatement))
				return { ok: false, conflict: one.id };
		}
		for (const { voids } of batch) {
			const refused = voids !== null && refusal(found(voids), from);
			if (refused) return { ok: false, ...refused };
		}
		for (const [id, each] of brought) accepted.set(id, each);
		return { ok: true };
	});
	return { written, fresh: [...accepted.values()] };
}

type There = Omit<Standing, 'id'>;

const standingAs = (stored: There | undefined, fresh: Fresh | undefined): There | undefined =>
	stored ??
	(fresh && {
		body: fresh.one.textAt(anyMoment),
		client: fresh.client,
		voids: fresh.one.voids !== null
	});

/** What voids another stands for good (xAPI 1.0.3, Data, section 2.3.2); only who told something voids it. */
function refusal(
	target: There | undefined,
	{ client }: From
): { says: string; status: 400 | 403 } | undefined {
	if (target?.voids)
		return { says: 'voids a statement that voids another, which cannot be voided', status: 400 };
	if (target && target.client !== client)
		return { says: 'voids a statement that another system told', status: 403 };
	return undefined;
}
