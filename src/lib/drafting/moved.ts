/** A list with one entry at another place; `undefined` where the list has no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] | undefined {
	if (!(to in list)) return undefined;
	const rest = list.toSpliced(from, 1);
	return rest.toSpliced(to, 0, list[from]!);
}
