import { createContext } from 'svelte';

/** What the fields of a form hold: what was typed and could not be kept, else what is kept. */
export type Filled = {
	value: (name: string, kept: string | number) => string;
	error: (name: string) => string | undefined;
};

export const [useFilled, provideFilled] = createContext<Filled>();

/** Reads a form that came back (`typed`) before what is kept. */
export const filledBy = (
	typed: () => Record<string, string> | undefined,
	errors: () => Record<string, string>
): Filled => ({
	value: (name, kept) => typed()?.[name] ?? String(kept),
	error: (name) => errors()[name]
});
