import * as v from 'valibot';
import { iri } from './scalars.ts';

const account = v.strictObject({ homePage: iri, name: v.string() });

const identifiers = {
	mbox: v.optional(v.pipe(v.string(), v.regex(/^mailto:[^\s@]+@[^\s@]+$/, 'is no mailto address'))),
	mbox_sha1sum: v.optional(v.pipe(v.string(), v.regex(/^[\da-f]{40}$/i, 'is no SHA-1'))),
	openid: v.optional(iri),
	account: v.optional(account)
};
export const identifierNames = ['mbox', 'mbox_sha1sum', 'openid', 'account'] as const;

/** How many ways it has to say who somebody is. */
const known = (who: object) => identifierNames.filter((name) => name in who).length;

const one = 'needs exactly one of mbox, mbox_sha1sum, openid and account';

/** Somebody: known in exactly one way. */
export const agent = v.pipe(
	v.strictObject({
		objectType: v.optional(v.literal('Agent')),
		name: v.optional(v.string()),
		...identifiers
	}),
	v.check((who) => known(who) === 1, one)
);

/** A group: known in one way, or nameless with its members. Groups have no groups as members. */
export const group = v.pipe(
	v.strictObject({
		objectType: v.literal('Group'),
		name: v.optional(v.string()),
		member: v.optional(v.array(agent)),
		...identifiers
	}),
	v.check((who) => known(who) <= 1, one),
	v.check(
		(who) => known(who) === 1 || (who.member?.length ?? 0) > 0,
		'needs members where nothing says which group it is'
	)
);

/** An agent unless it says that it is a group. */
export const actor = v.lazy((who) => (isGroup(who) ? group : agent));

/** Who vouches for a statement: an agent, or a nameless group of an application and a person. */
export const authority = v.pipe(
	actor,
	v.check(
		(who) =>
			!isGroup(who) || (known(who) === 0 && (who as { member: unknown[] }).member.length === 2),
		'that is a group has exactly two members and no identifier'
	)
);

function isGroup(who: unknown): boolean {
	return (
		typeof who === 'object' && who !== null && 'objectType' in who && who.objectType === 'Group'
	);
}

export type Agent = v.InferOutput<typeof agent>;
export type Group = v.InferOutput<typeof group>;
export type Actor = Agent | Group;
