import * as v from 'valibot';
import { matchings, type PlatformTerms } from '../db/lti-platforms.ts';
import { isOwnMachine } from '../sign-in/oidc/client.ts';

const line = (most: number) => v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(most));
const needed = (most: number) => v.pipe(line(most), v.nonEmpty());
const words = v.pipe(
	line(2_000),
	v.transform((text) => [...new Set(text.split(/[\s,]+/).filter(Boolean))])
);

/** Whether an address can be asked: by https, or on the same machine. */
export function isSafe(text: string): boolean {
	if (!URL.canParse(text)) return false;
	const url = new URL(text);
	return url.protocol === 'https:' || isOwnMachine(url);
}

const Address = v.pipe(
	needed(500),
	v.check((text) => isSafe(text) && !new URL(text).hash)
);
const Sites = v.pipe(
	words,
	v.check((sites) => sites.every(isSafe)),
	v.transform((sites) => [...new Set(sites.map((site) => new URL(site).origin))])
);

const Form = v.object({
	name: needed(60),
	// As it was typed: it must be the same to the letter in every token.
	issuer: needed(500),
	clientId: needed(200),
	deployments: v.pipe(words, v.minLength(1)),
	...{ loginUrl: Address, tokenUrl: Address, keysUrl: Address },
	audience: line(500),
	sites: Sites,
	matching: v.picklist(matchings),
	numberClaim: line(80),
	ownAddresses: v.pipe(
		v.optional(v.string(), ''),
		v.transform((value) => value === 'on')
	)
});

export type PlatformForm = Omit<PlatformTerms, 'changedBy'>;
export type PlatformProblem = 'missing' | 'address' | 'taken';
export type PlatformProblems = Record<string, PlatformProblem>;

const addresses = ['loginUrl', 'tokenUrl', 'keysUrl', 'sites'];

/** Reads the form of a learning system. @returns it, or per field what is wrong with it */
export function readPlatform(
	typed: Record<string, unknown>
): { form: PlatformForm } | { problems: PlatformProblems } {
	const read = v.safeParse(Form, typed);
	const problems: PlatformProblems = {};
	for (const issue of read.issues ?? []) {
		const field = v.getDotPath(issue) ?? 'name';
		problems[field] = addresses.includes(field) && typed[field] ? 'address' : 'missing';
	}
	if (!read.success) return { problems };
	const form = read.output;
	if (form.matching === 'personnel-number' && !form.numberClaim)
		return { problems: { numberClaim: 'missing' } };
	return {
		form: { ...form, audience: form.audience || null, numberClaim: form.numberClaim || null }
	};
}
