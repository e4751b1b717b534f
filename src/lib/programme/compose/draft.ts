import * as v from 'valibot';
import { stored } from '#lib/drafting/stored.ts';
import { moduleSchema, type Module, type Programme } from '../schema.ts';

/**
 * A programme as it is being written: a text may still be empty, a module may hold nothing yet. What only
 * publishing decides (id, version, status) is not in it.
 */
export type ProgrammeDraft = Omit<Programme, 'schema' | 'id' | 'language' | 'status' | 'version'>;

/** A programme with nothing in it yet. */
export const emptyDraft = (title: string): ProgrammeDraft => ({
	title,
	summary: '',
	kind: 'deepening',
	readingLevel: 'B1',
	order: 'fixed',
	audiences: [{ audience: 'alle', required: false }],
	modules: [],
	report: { thresholdPeople: 10, keepMonths: 36 }
});

/** A module with nothing in it yet. */
export const emptyModule = (id: string, title: string): Module => ({
	id,
	title,
	form: 'individual',
	required: true,
	minutes: 1,
	items: [],
	completion: 'all-answered',
	after: []
});

/** What is written, out of a published programme. */
export function draftOf(programme: Programme): ProgrammeDraft {
	const { schema: _1, id: _2, language: _3, status: _4, version: _5, ...draft } = programme;
	return draft;
}

/** What is written, as the version it would become. */
export const asProgramme = (draft: ProgrammeDraft, id: string, version: number): Programme => ({
	schema: 1,
	id,
	language: 'nl',
	status: 'published',
	version,
	...draft
});

const anyText = v.pipe(v.string(), v.maxLength(2000), v.transform(stored));

/** The shape of a module as it is being written. */
export const draftModuleSchema = v.strictObject({
	...moduleSchema.entries,
	title: anyText,
	summary: v.optional(anyText)
});
