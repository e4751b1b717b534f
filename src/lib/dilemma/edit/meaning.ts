type Values = Record<string, unknown>;

const asked = ['situation', 'question', 'statement'];

/**
 * What a choice on a draft is about: its story, its question and its options by their letter. Where two
 * versions differ in it, choices may no longer be added up, which only a person can say.
 */
export function askedBy(draft: Values): string {
	const options = Array.isArray(draft.options) ? (draft.options as Values[]) : [];
	return JSON.stringify([
		...asked.map((key) => draft[key] ?? null),
		options.map(({ id, text }) => [id, text])
	]);
}

/** The letters of the options: with other letters it is another choice, whatever anyone says. */
export const lettersOf = ({ options }: Values): string =>
	Array.isArray(options) ? options.map((option: Values) => option.id).join('') : '';
