import { createContext } from 'svelte';

/** What the fields of the form hold: what was typed and could not be kept, else what is kept. */
export type Filled = {
	value: (name: string, kept: string | number | null | undefined) => string;
	isTicked: (name: string, kept: boolean) => boolean;
	error: (name: string) => string | undefined;
	helpers: (kept: readonly string[]) => readonly string[];
};

export const [useFilled, provideFilled] = createContext<Filled>();

type Tried = { typed?: Record<string, string>; helpers?: string[] } | null | undefined;

/** Reads a form that came back (`tried`) before what is kept. */
export function filledBy(tried: () => Tried, errors: () => Record<string, string>): Filled {
	const typed = () => tried()?.typed;
	return {
		value: (name, kept) => typed()?.[name] ?? String(kept ?? ''),
		isTicked: (name, kept) => (typed() ? typed()![name] === 'yes' : kept),
		error: (name) => errors()[name],
		helpers: (kept) => tried()?.helpers ?? kept
	};
}
