import { wasName, withOwnTexts, type OwnTexts } from '../../../content/own-texts.ts';
import type { Library } from '../../../content/library.ts';
import { changesBetween, type FieldChange } from '../../../dilemma/edit/changes.ts';
import { wordsAt } from './words-at.ts';

/** What people would read otherwise: own words against own words, and against the library where there were none. */
export function changesOfTexts(written: Library, before: OwnTexts, after: OwnTexts): FieldChange[] {
	const sides = [
		{ texts: before, other: after },
		{ texts: after, other: before }
	].map(({ texts, other }) => ({
		own: {
			...withOwnTexts(written.organisation, texts),
			replace: saidIn(written, texts, other)
		}
	}));
	return changesBetween(...(sides as [unknown, unknown])).map((change) => ({
		...change,
		field: change.field.slice(1)
	}));
}

/** By item and path what is said there; what only the other side replaces is as the library has it. */
function saidIn({ items }: Library, texts: OwnTexts, other: OwnTexts) {
	const mine = new Set(texts.replace.map(wasName));
	const lines = [
		...texts.replace.map(({ content, path, with: words, why, reason }) => ({
			...{ content, path, said: { with: words, why, reason } }
		})),
		...other.replace
			.filter((each) => !mine.has(wasName(each)))
			.map(({ content, path }) => ({
				...{ content, path, said: { with: wordsAt(items.get(content), path) } }
			}))
	];
	return Object.fromEntries(
		lines.map(({ content, path, said }) => [
			`‘${items.get(content)?.title ?? content}’, ${path}`,
			said
		])
	);
}
