import { createContext } from 'svelte';
import type { FieldProblem } from '#lib/report/editing/merge.ts';

/** What the fields of the editor hold: what was typed and could not be kept, else what is kept. */
export type Filled = {
	value: (name: string, kept: string) => string;
	/** What is wrong with a field, in words. */
	error: (name: string) => string | undefined;
};

export const [useFilled, provideFilled] = createContext<Filled>();

/** Why a field was refused, with what was typed in it. */
export type Told = Pick<FieldProblem, 'name' | 'typed'> & { message: string };

/** Fields as a form that came back (`told`) has them. */
export function filledBy(told: () => readonly Told[]): Filled {
	const of = (name: string) => told().find((each) => each.name === name);
	return {
		value: (name, kept) => of(name)?.typed ?? kept,
		error: (name) => of(name)?.message
	};
}
