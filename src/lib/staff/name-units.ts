import { plainWord } from './columns.ts';
import type { ToldLine } from './read-line.ts';

/** A unit that is there already; `name` null when it has stopped. */
export type KnownUnit = { code: string; name: string | null };

/** The code that a text means, `unknown`, or `ambiguous` where several units have that name. */
export type Named = { code: string } | 'unknown' | 'ambiguous';

/**
 * How the units of a file are found. A code comes first, of the file or of what is there; then a name.
 * In a file without codes a name that nobody knows is a new unit, with its name for a code.
 */
export function unitNames(lines: readonly ToldLine[], known: readonly KnownUnit[], coded: boolean) {
	const codes = new Set(known.map(({ code }) => code));
	const byName = new Map<string, Set<string>>();
	const add = (name: string, code: string) => {
		const word = plainWord(name);
		byName.set(word, (byName.get(word) ?? new Set()).add(code));
	};
	const listed = new Set(lines.filter(({ unit }) => codes.has(unit)).map(({ unit }) => unit));
	for (const { unit, unitName } of lines) {
		if (unit === '' || unitName === '') continue;
		codes.add(unit);
		listed.add(unit);
		add(unitName, unit);
	}
	// A unit that the file lists by its code is called what the file calls it.
	for (const { code, name } of known) if (name !== null && !listed.has(code)) add(name, code);
	for (const { code, name } of known)
		if (name !== null && listed.has(code) && !byName.has(plainWord(name))) add(name, code);

	const find = (text: string): Named => {
		if (text === '') return 'unknown';
		if (codes.has(text)) return { code: text };
		const found = [...(byName.get(plainWord(text)) ?? [])];
		if (found.length > 1) return 'ambiguous';
		if (found.length === 1) return { code: found[0]! };
		if (coded) return 'unknown';
		const code = text.replace(/[|;,\s]+/g, ' ').trim();
		codes.add(code);
		add(text, code);
		return { code };
	};
	return {
		find,
		/** The unit of a line, by its code or else by its name. */
		ofLine: ({ unit, unitName }: ToldLine): Named => find(unit || unitName)
	};
}
