import type { OwnTexts } from '../../../content/own-texts.ts';
import { stored } from '../../../drafting/stored.ts';

/** The longest text of an item. */
const long = 2000;

const textIn = (form: FormData, name: string): string => {
	const typed = form.get(name);
	return typeof typed === 'string' ? stored(typed).slice(0, long).toWellFormed() : '';
};

/**
 * The replacements that a form says: one line each, and the new one at the end. A line that is emptied or
 * ticked to go is gone. `was` keeps the words of the library as they were when they were replaced.
 */
export function readReplace(before: OwnTexts, form: FormData): OwnTexts {
	const size = Math.min(Number(form.get('replace.size')) || 0, 200);
	const lines = Array.from({ length: size }, (_, at) => `replace[${at}]`);
	const replace = lines.flatMap((name) => {
		const [content, path, words] = ['content', 'path', 'with'].map((key) =>
			textIn(form, `${name}.${key}`)
		);
		if (!content || !path || !words || form.has(`${name}.remove`)) return [];
		const why = textIn(form, `${name}.why`);
		return {
			...{ content, path, with: words, reason: textIn(form, `${name}.reason`) },
			...(why && { why }),
			raisesBallotVersion: form.has(`${name}.raises`)
		};
	});
	const was = Object.fromEntries(
		lines.flatMap((name) => {
			const key = `${textIn(form, `${name}.content`)} ${textIn(form, `${name}.path`)}`;
			const words = textIn(form, `${name}.was`) || before.was[key];
			return words ? [[key, words]] : [];
		})
	);
	const names = new Set(replace.map(({ content, path }) => `${content} ${path}`));
	const kept = Object.entries(was).filter(([key]) => names.has(key));
	return { ...before, replace, was: Object.fromEntries(kept) };
}
