import type { Finding } from '#lib/dilemma/finding.ts';
import { settingsIn } from '#lib/content/fill.ts';
import { checkLanguage } from '#lib/content/language.ts';
import { checkOverlay } from '#lib/content/overlay.ts';
import type { Organisation } from '#lib/content/organisation.ts';
import { type OwnTexts, ownTextsSchema } from '#lib/content/own-texts.ts';
import { readShape } from '#lib/content/shape.ts';
import type { Shelf } from '#lib/content/shelf.ts';

/** Own words as they would be published, or what is still wrong with them. */
export type CheckedTexts = { texts: OwnTexts | undefined; findings: Finding[] };

/**
 * The checks of content/organisation.yaml on words that somebody writes in a form: they fit, what they hide
 * and replace is there, their language is B1, and no item loses a setting or somebody to talk to.
 * @param shelf the library and the own items, with the organisation as these words make it
 */
export function checkOwnTexts(data: unknown, shelf: Shelf): CheckedTexts {
	const shape = readShape(ownTextsSchema, data);
	if ('findings' in shape) return { texts: undefined, findings: shape.findings };
	const texts = shape.value;
	const { organisation } = shelf;
	if (!organisation) return { texts, findings: [] };
	const own = { ...organisation.value, hide: texts.hide, replace: texts.replace };
	const said = { ...organisation, value: onlyOwn(organisation.value, texts) };
	return {
		texts,
		findings: [
			...checkOverlay(own, shelf),
			...checkVerdicts(texts),
			...checkUsed(own, shelf),
			...checkLanguage({ ...shelf, ...nothingElse, organisation: said }).flatMap(
				({ finding }) => finding ?? []
			)
		]
	};
}

const nothingElse = {
	...{ items: [], methods: [], programmes: [], decks: [], agendas: [] },
	...{ moments: undefined, pulse: undefined, glossary: undefined }
};

/** What the library says is the affair of the library. */
const onlyOwn = (organisation: Organisation, { settings, conduct }: OwnTexts): Organisation => ({
	...organisation,
	settings,
	conduct: conduct as Organisation['conduct']
});

/** Another verdict is another rule: why it holds is no longer what the library says. */
function checkVerdicts({ replace }: OwnTexts): Finding[] {
	return replace.flatMap(({ path, why }, index) =>
		/^rules\..+\.verdict$/.test(path) && !why
			? { field: ['replace', index, 'why'], says: 'is missing for another verdict' }
			: []
	);
}

/** Settings that items use, and people whom items name. */
function checkUsed({ settings, contacts }: Organisation, { items }: Shelf): Finding[] {
	const names = new Set(items.flatMap(({ value }) => value.settings));
	const people = new Set(items.flatMap(({ value }) => value.consult));
	return [
		...[...names].flatMap((name) =>
			Object.hasOwn(settings, name) ? [] : { field: ['settings', name], says: 'is missing' }
		),
		...[...people].flatMap((code) =>
			Object.hasOwn(contacts, code) ? [] : { field: ['contacts', code], says: 'is missing' }
		),
		...Object.entries(settings).flatMap(([name, text]) =>
			settingsIn(text).length > 0
				? { field: ['settings', name], says: 'has a setting in a setting' }
				: []
		)
	];
}
