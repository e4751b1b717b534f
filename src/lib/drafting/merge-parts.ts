/** A part of what two people write on: known by its id. */
type Identified = { id: string };

/** Parts that two people changed at once: what each made of it; `null` where it was taken away. */
export type Clash<Part extends Identified> = { id: string; mine: Part; theirs: Part | null };

/** A mark for every part as somebody saw it when they began, by its id. */
export type Seen = Readonly<Record<string, string>>;

/**
 * Brings the changes of two people together. What only one of them changed is taken; what both changed in
 * another way is a clash, and stands in the result as it is now.
 * @param seen marks of the parts when `mine` was begun
 * @param mark gives equal parts equal marks
 */
export function mergeParts<Part extends Identified>(
	seen: Seen,
	mine: readonly Part[],
	theirs: readonly Part[],
	mark: (part: Part) => string
): { parts: Part[]; clashes: Clash<Part>[] } {
	const own = new Map(mine.map((part) => [part.id, part]));
	const isMineChanged = (part: Part) => mark(part) !== seen[part.id];
	const clashes: Clash<Part>[] = [];
	const parts = theirs.map((part) => {
		const edited = own.get(part.id);
		if (!edited || !isMineChanged(edited) || mark(edited) === mark(part)) return part;
		if (mark(part) === seen[part.id]) return edited;
		clashes.push({ id: part.id, mine: edited, theirs: part });
		return part;
	});
	const isThere = new Set(theirs.map(({ id }) => id));
	const gone = mine.filter((part) => !isThere.has(part.id) && isMineChanged(part));
	return {
		parts,
		clashes: [...clashes, ...gone.map((part) => ({ id: part.id, mine: part, theirs: null }))]
	};
}
