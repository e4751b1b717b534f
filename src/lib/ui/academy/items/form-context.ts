import { createContext } from 'svelte';
import { nameOf, type Field } from '#lib/dilemma/finding.ts';

/** A code and its words. */
export type Choice = { value: string; label: string };
/** What a check says of a field. `empty`: nothing is there yet, which is no error while somebody writes. */
export type Found = { name: string; says: string; empty: boolean };

/** What every field of the form knows. */
export type OwnForm = {
	found: readonly Found[];
	words: Readonly<Record<string, string>>;
	choices: Readonly<Record<string, Choice[] | undefined>>;
	/** A finding in the language of the page. */
	say: (says: string) => string;
};

export const [useOwnForm, provideOwnForm] = createContext<() => OwnForm>();

/** What is wrong at a field itself, in one text; nothing while it is only empty. */
export function wrongAt({ found, say }: OwnForm, at: Field): string | undefined {
	const name = nameOf(at);
	const said = found.filter((each) => each.name === name && !each.empty);
	return said.length > 0 ? said.map(({ says }) => say(says)).join(' ') : undefined;
}

/** Whether something below a field is wrong: then it stands open. */
export const isWrongBelow = ({ found }: OwnForm, at: Field): boolean => {
	const name = nameOf(at);
	return found.some(
		(each) => !each.empty && (each.name.startsWith(`${name}.`) || each.name.startsWith(`${name}[`))
	);
};

/** The keys of a field without numbers, to find its words by. */
export const keysOf = (at: Field): string[] => at.filter((key) => typeof key === 'string');
