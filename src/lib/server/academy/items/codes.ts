import type { Library } from '../../../content/library.ts';
import type { Language } from '../../../i18n/language.ts';
import { ownEditor } from '../../../i18n/own-editor.ts';
import type { Codes, ItemDraft } from '../../../dilemma/edit/field.ts';
import type { OwnFileLine } from '../../db/own-media.ts';
import { labelsFor } from '../../labels.ts';

/** What can be chosen in a field: a code and its words. */
export type Choice = { value: string; label: string };
export type CodeChoices = Partial<Record<Codes, Choice[]>>;

const groups = [
	...(['natures', 'values', 'themes', 'risks', 'mannersKinds', 'audiences', 'conduct'] as const),
	...(['law', 'consult', 'boundaries', 'verdicts', 'readingLevels'] as const)
];

/** What there is to choose from in the form of a draft. Pictures of an option the page itself knows. */
export function codeChoices(
	library: Library,
	{ scenes }: ItemDraft,
	files: readonly OwnFileLine[],
	language: Language
): CodeChoices {
	const t = ownEditor[language];
	const labels = labelsFor(library, groups, language);
	const known = groups.map((group) => [
		group,
		Object.entries(labels[group]).map(([value, label]) => ({ value, label }))
	]);
	const offered = { conduct: library.organisation.conduct, consult: library.organisation.contacts };
	const only = (group: keyof typeof offered, choices: Choice[]) =>
		choices.filter(({ value }) => Object.hasOwn(offered[group], value));
	const all = Object.fromEntries(known) as Record<(typeof groups)[number], Choice[]>;
	return {
		...all,
		conduct: only('conduct', all.conduct),
		consult: only('consult', all.consult),
		levels: [
			{ value: '1', label: t.level1 },
			{ value: '2', label: t.level2 },
			{ value: '3', label: t.level3 }
		],
		inputs: [
			{ value: 'text', label: t.inputText },
			{ value: 'sentence', label: t.inputSentence },
			{ value: 'choice', label: t.inputChoice }
		],
		correct: [0, 1, 2, 3].map((at) => ({ value: String(at), label: t.answer(at + 1) })),
		scenes: scenesOf(scenes),
		...filesFor(files)
	};
}

function scenesOf(scenes: unknown): Choice[] {
	if (!Array.isArray(scenes)) return [];
	return scenes.flatMap(({ id, title }: Record<string, unknown>) =>
		typeof id === 'string' ? { value: id, label: typeof title === 'string' ? title : id } : []
	);
}

const endings = {
	images: /\.(?:png|jpg|webp|avif|svg)$/,
	videos: /\.(?:mp4|webm)$/,
	captions: /\.vtt$/,
	pdfs: /\.pdf$/
};

const filesFor = (files: readonly OwnFileLine[]) =>
	Object.fromEntries(
		Object.entries(endings).map(([kind, ending]) => [
			kind,
			files
				.filter(({ name }) => ending.test(name))
				.map(({ name, about }) => ({ value: `/media/own/${name}`, label: `${about} (${name})` }))
		])
	);

/** The words of every code, to read what changed. */
export function labelOfCode(library: Library, language: Language): Record<string, string> {
	return Object.assign({}, ...Object.values(labelsFor(library, groups, language)));
}
