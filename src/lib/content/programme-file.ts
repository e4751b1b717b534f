import { stringify } from 'yaml';
import type { Programme } from '#lib/programme/schema.ts';

/** A programme as a file of content/programmes, as an author would write it: what it is first, what is in it last. */
export function programmeFileOf(programme: Programme): string {
	const { schema, id, title, summary, kind, language, readingLevel, ...rest } = programme;
	const { status, version, order, countsAs, audiences, modules, report } = rest;
	const head = { schema, id, title, summary, kind, language, readingLevel, status, version, order };
	const counts = countsAs === undefined ? {} : { countsAs };
	return stringify({ ...head, ...counts, audiences, modules, report }, { lineWidth: 100 });
}
