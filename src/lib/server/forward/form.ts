import * as v from 'valibot';
import { versions } from '#lib/xapi/any/statement.ts';
import { iri } from '#lib/xapi/any/scalars.ts';
import { isOwnMachine } from '../sign-in/oidc/client.ts';

const line = (most: number) =>
	v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(most), v.excludes('\0'));
const needed = (most: number) => v.pipe(line(most), v.nonEmpty());

/** Addresses, one on a line. */
const iris = v.pipe(
	line(4_000),
	v.transform((text) => [...new Set(text.split(/\s+/).filter(Boolean))]),
	v.array(iri),
	v.maxLength(50)
);

/** The address of a store, without `/statements`, which people tend to copy along. */
const endpoint = v.pipe(
	needed(500),
	v.transform((text) => text.replace(/\/+(statements\/*)?$/, '')),
	v.check((text) => {
		if (!URL.canParse(text)) return false;
		const url = new URL(text);
		const isPlain = !url.search && !url.hash && !url.username && !url.password;
		return isPlain && (url.protocol === 'https:' || isOwnMachine(url));
	})
);

const Form = v.object({
	name: needed(80),
	endpoint,
	userName: v.pipe(needed(200), v.excludes(':')),
	secret: line(500),
	version: v.picklist(versions),
	verbs: iris,
	activities: iris,
	others: v.pipe(
		v.optional(v.string(), ''),
		v.transform((value) => value !== '')
	)
});

export type TargetForm = v.InferOutput<typeof Form>;
export type TargetProblem =
	'name' | 'endpoint' | 'userName' | 'secret' | 'version' | 'verbs' | 'activities';

/**
 * Reads the form of a store elsewhere.
 * @param known what is kept of it now: a secret is kept as long as it goes to the same place under the same name
 */
export function readTarget(
	typed: Record<string, unknown>,
	known?: { endpoint: string; userName: string }
): { form: TargetForm } | { problems: TargetProblem[] } {
	const read = v.safeParse(Form, typed);
	if (!read.success) {
		const wrong = read.issues.map((issue) => issue.path?.[0].key as TargetProblem);
		return { problems: [...new Set(wrong)] };
	}
	const form = read.output;
	const isSame = known?.endpoint === form.endpoint && known.userName === form.userName;
	return form.secret || isSame ? { form } : { problems: ['secret'] };
}
