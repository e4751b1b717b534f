import { record } from '../../db/audit.ts';
import type { Db } from '../../db/connect.ts';
import type { Writer } from '../items/writer.ts';

export type { Writer } from '../items/writer.ts';

/** What can be done to a programme. */
type Act =
	| 'begin'
	| 'change'
	| 'ask-review'
	| 'agree'
	| 'send-back'
	| 'take-back'
	| 'publish'
	| 'take-over'
	| 'withdraw'
	| 'offer'
	| 'drop'
	| 'put-back'
	| 'start-again';

/** Writes down what was done to a programme, in the transaction that does it: `publish-programme`. */
export const noteProgramme = (
	db: Db,
	{ personId, role }: Writer,
	act: Act,
	id: string
): Promise<void> =>
	record(db, {
		...{ actor: personId, role, action: `${act}-programme` },
		...{ object: `programme ${id}`, result: 'ok', origin: 'web' }
	});
