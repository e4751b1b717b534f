import { randomUUID } from 'node:crypto';
import type { Agent, Group } from '#lib/xapi/any/agents.ts';
import type { AnyStatement } from '#lib/xapi/any/statement.ts';
import { verbs } from '#lib/xapi/verbs.ts';

/** An agent that nobody else is. */
export const someone = (name: string = randomUUID()): Agent => ({
	objectType: 'Agent',
	mbox: `mailto:${name}@zandermeer.example`
});

/** A group without a name. */
export const nameless = (...member: Agent[]): Group => ({ objectType: 'Group', member });

/** The IRI of an activity or a verb that nothing else has. */
export const thing = (): string => `https://leerplein.example/${randomUUID()}`;

export type Said = AnyStatement & { id: string };

/** A statement that another system could send, of somebody and about something new. */
export const said = (more: Partial<AnyStatement> = {}): Said => ({
	...{
		id: randomUUID(),
		actor: someone(),
		verb: { id: verbs.completed.id },
		object: { id: thing() }
	},
	...more
});

/** A statement about another. */
export const about = (id: string, more: Partial<AnyStatement> = {}): Said =>
	said({ object: { objectType: 'StatementRef', id }, ...more });

/** A statement that voids another. */
export const voids = (id: string): Said => about(id, { verb: { id: verbs.voided.id } });

/** The ids of statements, in their order. */
export const idsOf = (statements: readonly { id?: string }[]): (string | undefined)[] =>
	statements.map(({ id }) => id);
