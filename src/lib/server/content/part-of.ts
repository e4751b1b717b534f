/**
 * The one part of a file that a request asks for (RFC 9110, 14.1.2), which a video player needs to go on
 * from a moment; nothing where it asks for the whole, for several parts, or for what is not there.
 */
export function partOf(
	range: string | null,
	size: number
): { from: number; to: number } | undefined {
	const match = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
	if (!match || (match[1] === '' && match[2] === '')) return undefined;
	const [first, last] = [match[1]!, match[2]!];
	const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
	const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
	return from <= to ? { from, to } : undefined;
}
