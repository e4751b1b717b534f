import { LrsRefusal, type LrsAsked } from './asked.ts';
import type { Incoming } from './pen.ts';

/**
 * Writes what a request brings, all or nothing, with the client as authority.
 * @throws {LrsRefusal} 409 where an id stands with other content, or as the store refuses it, 503 when it takes too long
 */
export async function write({ pen, client }: LrsAsked, batch: readonly Incoming[]): Promise<void> {
	const written = await pen.write(batch, { client: client.id, authority: client.account });
	if (written.ok) return;
	if ('conflict' in written)
		throw new LrsRefusal(
			409,
			`a statement with the id ${written.conflict} is there already, and says something else`
		);
	const later: Record<string, string> = written.status === 503 ? { 'retry-after': '10' } : {};
	throw new LrsRefusal(written.status, `the statement ${written.says}`, later);
}
