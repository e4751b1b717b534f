import type { Definition } from '#lib/xapi/any/activities.ts';
import type { Actor } from '#lib/xapi/any/agents.ts';
import type { AnyStatement } from '#lib/xapi/any/statement.ts';
import { definitionsIn } from '#lib/xapi/store/definitions.ts';
import { givenOut } from '#lib/xapi/store/given.ts';
import { activityName } from '#lib/xapi/store/names.ts';
import { base } from '#lib/xapi/verbs.ts';
import { keyOf, keysOf, voidedKey, type Keys } from '../db/record-keys.ts';
import { momentHere, type RecordRow } from '../db/record-writing.ts';
import type { Incoming } from './pen.ts';

/** Who writes. `client`: null for the product itself, which tells its own facts. */
export type From = { client: string | null; authority: Actor };

/** A statement with everything that can be worked out before its turn has come. */
export type Prepared = {
	id: string;
	statement: AnyStatement;
	textAt: (stored: string) => string;
	keys: Keys;
	/** The statement that it voids. */
	voids: string | null;
	/** What it says of activities, by key. */
	said: Map<string, { iri: string; definition: Definition }>;
	files: Incoming['files'];
};

/** Readies a statement for its turn. */
export function prepare({ statement, version, files }: Incoming, from: From): Prepared {
	const keys = keysOf({ ...statement, authority: from.authority });
	return {
		id: statement.id!.toLowerCase(),
		statement,
		textAt: givenOut(statement, { version, authority: from.authority }),
		keys,
		voids: keys.verb === voidedKey ? keys.ref : null,
		said: saidOf(statement, from),
		files
	};
}

/** The row of a statement. @param voided by what comes along with it */
export const rowOf = (one: Prepared, client: string | null, voided: boolean): RecordRow => ({
	...one.keys,
	...{ id: one.id, body: one.textAt(momentHere), client },
	voided: one.voids === null && voided,
	files: one.files.length > 0 ? one.files.map(({ sha2 }) => sha2) : null
});

/** What our own programmes are called is for us to say. */
function saidOf(statement: AnyStatement, { client }: From): Prepared['said'] {
	const said: Prepared['said'] = new Map();
	for (const [iri, definition] of definitionsIn(statement))
		if (client === null || !iri.startsWith(`${base}/`))
			said.set(keyOf(activityName(iri)), { iri, definition });
	return said;
}
