import * as v from 'valibot';
import type { Library } from '../../content/library.ts';
import { chartForms } from '../../report/book/book.ts';
import { partSchema, type Origin, type Part } from '../../report/book/draft.ts';
import { usualPlace } from '../../report/book/number-in.ts';
import { originKey } from '../../report/book/origins.ts';
import { moved } from '../../drafting/moved.ts';
import type { Db } from '../db/connect.ts';
import { quotesWith } from '../db/reports-sources.ts';
import { sheetsOf, type FilledFor } from './book-sources.ts';
import { newId } from './draft-ids.ts';
import { readOrigin, textPartsIn, type PartProblems } from './draft-parts.ts';

/** A part that was just taken away, and where it stood. */
export type DroppedPart = { part: Part; at: number };

/** What a button did to the parts. `touched`: the part the reader goes on at. */
export type PartsActed = { parts: Part[]; touched?: string; dropped?: DroppedPart };

/** Ways to show a table: as it is, as a drawing, or one number of it. */
export const showings = ['table', ...chartForms, 'number'] as const;
export type Showing = (typeof showings)[number];

/**
 * Does what a button of a chapter says: `up:<id>`, `down:<id>`, `drop:<id>`, `restore` with what was dropped,
 * `revive:<id>` of a text in the form that somebody else took away, `add:text`, `add:plan`, `add:table` with a source and a way to show it, `add:quote` with an entry. Anything
 * else leaves the parts as they are.
 */
export async function actOnParts(
	db: Db,
	library: Library,
	report: FilledFor,
	parts: Part[],
	form: FormData
): Promise<PartsActed | { problems: PartProblems }> {
	const [verb, of = ''] = String(form.get('act') ?? '').split(':');
	const at = parts.findIndex(({ id }) => id === of);
	if (verb === 'up' || verb === 'down') {
		const to = verb === 'up' ? at - 1 : at + 1;
		return at < 0 ? { parts } : { parts: moved(parts, at, to) ?? parts, touched: of };
	}
	if (verb === 'drop')
		return at < 0
			? { parts }
			: { parts: parts.toSpliced(at, 1), dropped: { part: parts[at]!, at } };
	if (verb === 'restore') {
		const dropped = readDropped(String(form.get('dropped')));
		if (!dropped) return { parts };
		return { parts: parts.toSpliced(dropped.at, 0, dropped.part), touched: dropped.part.id };
	}
	if (verb === 'revive') {
		const part = textPartsIn(form).find(({ id }) => id === of);
		return at >= 0 || !part ? { parts } : { parts: [...parts, part], touched: of };
	}
	if (verb !== 'add') return { parts };
	const made = await newPart(db, library, report, of, form);
	return 'problems' in made ? made : { parts: [...parts, made.part], touched: made.part.id };
}

type Made = { part: Part } | { problems: PartProblems };

async function newPart(
	db: Db,
	library: Library,
	report: FilledFor,
	kind: string,
	form: FormData
): Promise<Made> {
	const id = newId();
	if (kind === 'plan') return { part: { kind, id, years: [] } };
	if (kind === 'quote') {
		const entry = String(form.get('entry') ?? '');
		const isId = v.is(v.pipe(v.string(), v.uuid()), entry);
		const isThere = isId && (await quotesWith(db, [entry])).size > 0;
		return isThere ? { part: { kind, id, entry } } : { problems: { entry: 'unknown-entry' } };
	}
	if (kind !== 'table') return { part: { kind: 'text', id, markdown: '' } };
	const of = readOrigin(String(form.get('source') ?? ''));
	const showing = showings.find((each) => each === form.get('showing')) ?? 'table';
	const part = of && (await shown(db, library, report, of, showing));
	return part ? { part } : { problems: { source: 'unknown-table' } };
}

async function shown(
	db: Db,
	library: Library,
	report: FilledFor,
	of: Origin,
	showing: Showing
): Promise<Part | undefined> {
	const found = (await sheetsOf(db, library, report, [of])).get(originKey(of));
	if (!found) return undefined;
	const id = newId();
	if (showing === 'table') return { kind: 'table', id, title: '', of };
	if (showing !== 'number') return { kind: 'chart', id, title: '', form: showing, alt: '', of };
	const place = usualPlace(found.sheet);
	return place && { kind: 'number', id, label: found.sheet.title, of, ...place };
}

function readDropped(json: string): DroppedPart | undefined {
	try {
		const read = v.safeParse(droppedSchema, JSON.parse(json));
		return read.success ? read.output : undefined;
	} catch {
		return undefined;
	}
}

const droppedSchema = v.object({
	part: partSchema,
	at: v.pipe(v.number(), v.integer(), v.minValue(0))
});
