import type * as v from 'valibot';
import { itemSchema } from '#lib/dilemma/item.ts';
import { methodSchema } from '#lib/dilemma/method.ts';
import { pulseSchema } from '#lib/dilemma/pulse.ts';
import { readyAgendaSchema } from '#lib/live/ready-agenda.ts';
import { deckSchema, programmeSchema } from '#lib/programme/schema.ts';
import { checkFrontMatter } from '#lib/content/front-matter.ts';
import { momentsSchema } from '#lib/content/moments.ts';
import { organisationSchema } from '#lib/content/organisation.ts';
import { type Problem, messageOf } from '#lib/content/problem.ts';
import { readShape } from '#lib/content/shape.ts';
import type { Entry, Shelf } from '#lib/content/shelf.ts';
import { type Source, idOf, parseSource, problemAt } from '#lib/content/source.ts';
import { vocabularySchema } from '#lib/content/vocabulary.ts';
import { glossarySchema, wordlistSchema } from '#lib/content/words-on-screen.ts';

const places = {
	items: /^content\/dilemmas\/[^/]+\.md$/,
	methods: /^content\/methods\/[^/]+\.yaml$/,
	programmes: /^content\/programmes\/[^/]+\.yaml$/,
	decks: /^content\/decks\/[^/]+\.yaml$/,
	agendas: /^content\/agendas\/[^/]+\.yaml$/,
	single: /^content\/(?:organisation|moments|pulse|vocabulary|glossary|wordlist)\.yaml$/
};

/** Reads every file by the schema of its folder. Paths are as in content/dilemmas/de-envelop.md. */
export function readShelf(files: Record<string, string>): { shelf: Shelf; problems: Problem[] } {
	const paths = Object.keys(files).filter(hasPlace);
	const problems = Object.keys(files)
		.filter((path) => !hasPlace(path))
		.map((path) => wholeFile(path, 'has no place in content/'));
	const sources = paths.flatMap((path) => {
		const parsed = parseSource(path, files[path] ?? '');
		problems.push(...parsed.problems);
		return parsed.problems.length > 0 ? [] : parsed.source;
	});

	function many<Schema extends v.GenericSchema>(folder: RegExp, schema: Schema) {
		return sources
			.filter(({ path }) => folder.test(path))
			.flatMap((source) => entry(source, schema) ?? []);
	}

	function one<Schema extends v.GenericSchema>(path: string, schema: Schema) {
		const source = sources.find((candidate) => candidate.path === path);
		if (source) return entry(source, schema);
		if (!paths.includes(path)) problems.push(wholeFile(path, 'is missing'));
		return undefined;
	}

	function entry<Schema extends v.GenericSchema>(
		source: Source,
		schema: Schema
	): Entry<v.InferOutput<Schema>> | undefined {
		const traps = checkFrontMatter(source);
		const shape = readShape(schema, source.document.toJS());
		const findings = 'findings' in shape ? shape.findings : [];
		problems.push(...traps, ...findings.map((finding) => problemAt(source, finding)));
		return 'value' in shape ? { value: shape.value, source } : undefined;
	}

	const shelf: Shelf = {
		items: many(places.items, itemSchema),
		methods: many(places.methods, methodSchema),
		programmes: many(places.programmes, programmeSchema),
		decks: many(places.decks, deckSchema),
		agendas: many(places.agendas, readyAgendaSchema),
		organisation: one('content/organisation.yaml', organisationSchema),
		moments: one('content/moments.yaml', momentsSchema),
		pulse: one('content/pulse.yaml', pulseSchema),
		vocabulary: one('content/vocabulary.yaml', vocabularySchema),
		glossary: one('content/glossary.yaml', glossarySchema),
		wordlist: one('content/wordlist.yaml', wordlistSchema),
		names: {
			items: namesIn(paths, places.items),
			methods: namesIn(paths, places.methods),
			programmes: namesIn(paths, places.programmes)
		}
	};
	return { shelf, problems };
}

function wholeFile(path: string, says: string): Problem {
	return { path, line: 1, column: 1, message: messageOf({ field: [], says }) };
}

function hasPlace(path: string): boolean {
	return Object.values(places).some((place) => place.test(path));
}

function namesIn(paths: string[], place: RegExp): Set<string> {
	return new Set(paths.filter((path) => place.test(path)).map(idOf));
}
