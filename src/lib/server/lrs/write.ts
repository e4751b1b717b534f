import { LrsRefusal, type LrsAsked } from './asked.ts';
import type { Incoming } from './pen.ts';

/**
 * Writes what a request brings, all or nothing, with the client as authority.
 * @throws {LrsRefusal} 409 where an id stands with other content, or as the store refuses it
 */
export async function write({ pen, client }: LrsAsked, batch: readonly Incoming[]): Promise<void> {
	const written = await pen.write(batch, { client: client.id, authority: client.account });
	if (written.ok) return;
	if ('conflict' in written)
		throw new LrsRefusal(
			409,
			`a statement with the id ${written.conflict} is there already, and says something else`
		);
	throw new LrsRefusal(written.status, `the statement ${written.says}`);
}
