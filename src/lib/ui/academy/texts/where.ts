import type { Field } from '#lib/dilemma/finding.ts';

/** Says where something stands in the own words: `Gedragscode · Geschenken · Artikel`. */
export const textWhere =
	(words: Readonly<Record<string, unknown>>, labels: Readonly<Record<string, string>>) =>
	(field: Field): string =>
		field
			.map((key) => {
				if (typeof key === 'number') return String(key + 1);
				if (key === 'coreValues') return String(words.values);
				if (/^\d+$/.test(key)) return String(Number(key) + 1);
				return typeof words[key] === 'string' ? words[key] : (labels[key] ?? key);
			})
			.join(' · ');
