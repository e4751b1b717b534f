import type { Field } from '../../../report/editing/fields.ts';
import { fieldOf, nameOf } from '../../../report/editing/fields.ts';

/** What a form of the editor says. */
export type TableForm = {
	/** What was typed, by the names of fields. */
	typed: Map<string, string>;
	/** What a field said on the screen; only where the page told. */
	was: (field: Field) => string | undefined;
	/** What stands beside a button; '' where there is nothing. */
	beside: (name: string) => string;
	/** The revision that was on the screen. */
	revision: number;
	button: string;
};

/** Reads the form. A name that comes more than once is a list of ticks. */
export function readForm(form: FormData): TableForm {
	const text = (name: string) => form.getAll(name).map(String).filter(Boolean).join(' ');
	const names = new Set([...form.keys()].filter((name) => fieldOf(name) !== undefined));
	return {
		typed: new Map([...names].map((name) => [name, text(name)])),
		was: (field) => {
			const name = `was:${nameOf(field)}`;
			return form.has(name) ? text(name) : undefined;
		},
		beside: text,
		revision: /^\d{1,9}$/.test(text('revision')) ? Number(text('revision')) : 0,
		button: text('act')
	};
}
