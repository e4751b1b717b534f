import { checkItem } from '#lib/dilemma/check.ts';
import { checkMethod } from '#lib/dilemma/check-method.ts';
import type { Finding } from '#lib/dilemma/finding.ts';
import { checkAgenda } from '#lib/content/agendas.ts';
import { checkBody } from '#lib/content/body.ts';
import { checkLanguage } from '#lib/content/language.ts';
import { checkManager } from '#lib/content/manager.ts';
import { checkMedia, type Media } from '#lib/content/media.ts';
import { checkMoments } from '#lib/content/moments.ts';
import { checkOriginality } from '#lib/content/originality.ts';
import { checkOverlay } from '#lib/content/overlay.ts';
import type { Problem } from '#lib/content/problem.ts';
import { checkDeck, checkProgramme } from '#lib/content/programmes.ts';
import { checkPulse } from '#lib/content/pulse.ts';
import { checkReferences } from '#lib/content/references.ts';
import { checkSettings } from '#lib/content/settings.ts';
import type { Entry, Shelf } from '#lib/content/shelf.ts';
import { idOf, problemAt } from '#lib/content/source.ts';

/** Every rule that goes beyond the shape of one file. */
export function checkShelf(shelf: Shelf, media?: Media): Problem[] {
	const organisation = shelf.organisation?.value;
	return [
		...checkEach(shelf.items, (entry) => [
			...checkId(entry),
			...checkItem(entry.value),
			...checkReferences(entry.value, shelf),
			...checkMedia(entry.value, media),
			...checkSettings(entry, organisation)
		]),
		...checkEach(shelf.methods, (entry) => [...checkId(entry), ...checkMethod(entry.value)]),
		...checkEach(shelf.programmes, (entry) => [
			...checkId(entry),
			...checkProgramme(entry.value, shelf)
		]),
		...checkEach(shelf.decks, (entry) => [...checkId(entry), ...checkDeck(entry.value, shelf)]),
		...checkEach(shelf.agendas, (entry) => [...checkId(entry), ...checkAgenda(entry.value, shelf)]),
		...checkEach(shelf.organisation ? [shelf.organisation] : [], ({ value }) =>
			checkOverlay(value, shelf)
		),
		...checkEach(shelf.moments && organisation ? [shelf.moments] : [], ({ value }) =>
			checkMoments(value, organisation!)
		),
		...checkEach(shelf.pulse ? [shelf.pulse] : [], ({ value }) => checkPulse(value, shelf)),
		...shelf.items.flatMap((entry) => checkBody(entry, organisation)),
		...checkLanguage(shelf),
		...checkOriginality(shelf),
		...checkManager(shelf)
	];
}

function checkEach<Value>(
	entries: Entry<Value>[],
	check: (entry: Entry<Value>) => Finding[]
): Problem[] {
	return entries.flatMap((entry) =>
		check(entry).map((finding) => problemAt(entry.source, finding))
	);
}

function checkId({ value, source }: Entry<{ id: string }>): Finding[] {
	const name = idOf(source.path);
	return value.id === name
		? []
		: [{ field: ['id'], says: `is ${value.id}; the file is called ${name}` }];
}
