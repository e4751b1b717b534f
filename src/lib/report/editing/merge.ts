import type { Tongue } from '../sheet/cell.ts';
import { edit } from '../sheet/edit.ts';
import type { Move, MoveRefusal } from '../sheet/move.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { fieldOf, moveFor, textIn, type Field } from './fields.ts';

export type FieldReason = MoveRefusal | 'changed-meanwhile' | 'not-on-the-list';

/** Something typed that could not be kept. `now`: what stands there instead; null for a place that is gone. */
export type FieldProblem = { name: string; typed: string; reason: FieldReason; now: string | null };

export type Merged = { sheet: Sheet; problems: FieldProblem[] };

type Mine = { name: string; typed: string; move: Move };

/**
 * Puts what somebody typed on a sheet that may have changed since it was on their screen: fields that they
 * left alone stay as they are now, and what somebody else changed too is not overwritten but told. What
 * cannot be kept comes back; the rest is kept.
 * @param typed by the names of fields, as `nameOf` gives them; other names are no fields
 * @param seen what stood in a field on the screen; `undefined` where nobody knows any more
 */
export function merge(
	sheet: Sheet,
	typed: ReadonlyMap<string, string>,
	{ seen, language }: { seen: (field: Field) => string | undefined; language: Tongue }
): Merged {
	const problems: FieldProblem[] = [];
	const mine: Mine[] = [];
	for (const [name, value] of typed) {
		const field = fieldOf(name);
		const now = field && textIn(sheet, field, language);
		const before = field && seen(field);
		if (!field || isSame(value, now) || isSame(value, before)) continue;
		const move = moveFor(field, value, language);
		const told = { name, typed: value, now: now ?? null };
		if (!move) problems.push({ ...told, reason: 'not-on-the-list' });
		else if (now === undefined || isSame(before, now)) mine.push({ name, typed: value, move });
		else problems.push({ ...told, reason: 'changed-meanwhile' });
	}
	return finished(sheet, mine, problems, language);
}

/** Does all moves; one may wait for another, such as a kind for the cells that must fit it. */
function finished(
	sheet: Sheet,
	mine: readonly Mine[],
	problems: FieldProblem[],
	language: Tongue
): Merged {
	const first = tried(sheet, mine);
	const second = tried(first.sheet, first.refused);
	const refused = second.refused.map(({ name, typed, reason }) => {
		const now = textIn(second.sheet, fieldOf(name)!, language) ?? null;
		return { name, typed, reason, now };
	});
	return { sheet: second.sheet, problems: [...problems, ...refused] };
}

function tried(sheet: Sheet, mine: readonly Mine[]) {
	const refused: (Mine & { reason: MoveRefusal })[] = [];
	let next = sheet;
	for (const one of mine) {
		const done = edit(next, one.move);
		if (done.ok) next = done.value;
		else refused.push({ ...one, reason: done.refused });
	}
	return { sheet: next, refused };
}

/** A form says a line end in another way, and spaces at the ends are nothing. */
const isSame = (one: string | undefined, other: string | undefined): boolean =>
	one !== undefined && other !== undefined && plain(one) === plain(other);

const plain = (text: string) => text.replace(/\r\n?/g, '\n').trim();
