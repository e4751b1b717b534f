import * as v from 'valibot';
import { personKinds } from '../../../programme/person-kinds.ts';
import { clientProofs, matchings, type RoleValue } from '../../db/identity-providers.ts';
import { givable } from './claims.ts';
import { isOwnMachine } from './client.ts';

const line = (most: number) => v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(most));
const needed = (most: number) => v.pipe(line(most), v.nonEmpty());
const ticked = v.pipe(
	v.optional(v.string(), ''),
	v.transform((value) => value === 'on')
);
const words = (most: number) =>
	v.pipe(
		line(most),
		v.transform((text) => [...new Set(text.split(/[\s,]+/).filter(Boolean))])
	);

/** An issuer is kept as it was typed: it must be the same to the letter in every token. */
const Issuer = v.pipe(
	needed(500),
	v.check((text) => {
		if (!URL.canParse(text)) return false;
		const url = new URL(text);
		return (url.protocol === 'https:' || isOwnMachine(url)) && !url.search && !url.hash;
	})
);

const Form = v.object({
	name: needed(60),
	issuer: Issuer,
	clientId: needed(200),
	proof: v.picklist(clientProofs),
	secret: line(500),
	levels: words(500),
	twoSteps: ticked,
	scopes: words(300),
	matching: v.picklist(matchings),
	numberClaim: line(80),
	ownAddresses: ticked,
	roleClaim: line(80),
	newcomers: ticked,
	newcomerUnit: line(36),
	newcomerKind: v.optional(v.union([v.picklist(personKinds), v.literal('')]), '')
});

export type ProviderForm = Omit<v.InferOutput<typeof Form>, 'secret'> & {
	secret: string;
	roles: RoleValue[];
};
export type ProviderProblem = 'missing' | 'issuer' | 'unit';
export type ProviderProblems = Record<string, ProviderProblem>;

/** The name of the field with the values that give a role. */
export const fieldOf = (role: string) => `values-${role}`;

/**
 * Reads the form of a provider.
 * @param known whether a secret is kept already, and the units there are
 * @returns the form, or per field what is wrong with it
 */
export function readProvider(
	typed: Record<string, unknown>,
	known: { secret: boolean; units: readonly string[] }
): { form: ProviderForm } | { problems: ProviderProblems } {
	const read = v.safeParse(Form, typed);
	const problems: ProviderProblems = {};
	for (const issue of read.issues ?? []) {
		const field = v.getDotPath(issue) ?? 'name';
		problems[field] = field === 'issuer' && typed.issuer ? 'issuer' : 'missing';
	}
	if (!read.success) return { problems };
	const form = read.output;
	if (form.proof !== 'private_key_jwt' && !form.secret && !known.secret)
		problems.secret = 'missing';
	if (form.matching === 'personnel-number' && !form.numberClaim) problems.numberClaim = 'missing';
	if (form.newcomers && !known.units.includes(form.newcomerUnit)) problems.newcomerUnit = 'unit';
	if (form.newcomers && !form.newcomerKind) problems.newcomerKind = 'missing';
	if (Object.keys(problems).length > 0) return { problems };
	const roles = givable.flatMap((role) =>
		valuesIn(typed[fieldOf(role)]).map((value) => ({ role, value }))
	);
	if (roles.length > 0 && !form.roleClaim) return { problems: { roleClaim: 'missing' } };
	return { form: { ...form, roles } };
}

/** Values may hold spaces: a comma or a line ends one. */
const valuesIn = (typed: unknown): string[] => [
	...new Set(
		String(typed ?? '')
			.split(/[,\n]/)
			.map((value) => value.trim().slice(0, 200))
			.filter(Boolean)
	)
];
