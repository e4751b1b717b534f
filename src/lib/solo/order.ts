/**
 * The items in one of their n! orders: `random`, from 0 up to 1, picks which, each equally likely.
 * The same number gives the same order, so the server and the browser of one person agree.
 */
export function shuffled<Item>(items: readonly Item[], random: number): Item[] {
	const left = [...items];
	let rest = random;
	return items.map(() => {
		rest *= left.length;
		const index = Math.min(Math.floor(rest), left.length - 1);
		rest -= index;
		return left.splice(index, 1)[0]!;
	});
}

/** A number from 0 up to 1 that belongs to a text: FNV-1a with the final mix of MurmurHash3. */
export function fractionOf(text: string): number {
	let hash = 0x811c9dc5;
	for (const unit of text) hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
