/** The ids with one of them a place higher (-1) or lower (+1); as it was at either end. */
export function moved(order: readonly string[], id: string, by: -1 | 1): string[] {
	const from = order.indexOf(id);
	const to = from + by;
	if (from < 0 || to < 0 || to >= order.length) return [...order];
	return order.with(from, order[to]!).with(to, id);
}

/** The order in a text such as `b,a,c`, if it names each of these once; else null. */
export function readOrder(text: string | null, ids: readonly string[]): string[] | null {
	const order = text?.split(',') ?? [];
	return order.toSorted().join() === ids.toSorted().join() ? order : null;
}
