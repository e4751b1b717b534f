import { randomBytes, randomUUID } from 'node:crypto';
import type { Sql } from 'postgres';
import { deal } from '#lib/ballot/deal.ts';
import { P256, pointOf, scalarOf } from '#lib/ballot/period-key.ts';
import { split } from '#lib/ballot/split.ts';

/** Splits the key of a period among three custodians, who have not come for their parts yet. */
export async function dealKey(
	sql: Sql,
	{ id, key, point }: { id: string; key: CryptoKeyPair; point: Uint8Array<ArrayBuffer> }
): Promise<{ scalar: Uint8Array; parts: Uint8Array[] }> {
	const newPair = () => crypto.subtle.generateKey(P256, true, ['deriveBits']);
	const scalar = await scalarOf(key.privateKey);
	const slope = new Uint8Array(randomBytes(32));
	const points = await Promise.all(
		[1, 2, 3].map(async (seat) => ({ seat, point: await pointOf((await newPair()).publicKey) }))
	);
	const dealt = await deal({ scalar, point }, id, points, { slope, ephemeral: newPair });
	if (!dealt.ok) throw new Error(dealt.refused);
	for (const [at, sealed] of dealt.value.entries()) {
		const person = randomUUID();
		await sql`insert into person (id, personnel_number, given_name, family_name)
			values (${person}, ${String(at)}, 'Sam', 'Bos')`;
		await sql`insert into custody_part (period, seat, person_id, point, sealed)
			values (${id}, ${at + 1}, ${person}, ${points[at]!.point}, ${sealed})`;
	}
	return { scalar, parts: await split(scalar, point, slope) };
}
