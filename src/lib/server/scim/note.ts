import { record } from '../db/audit.ts';
import type { Asked } from './asked.ts';

/** Writes down what a client did. */
export function note(
	{ db, client }: Asked,
	action: string,
	detail: Record<string, string | number>
): Promise<void> {
	return record(db, {
		...{ actor: client.id, role: 'scim', action, object: 'staff-list' },
		...{ result: 'ok', origin: 'scim', detail: { client: client.name, ...detail } }
	});
}
