/** Draws that are always the same for one seed (mulberry32, public domain by T. Ettinger). */
export type Random = {
	/** A number from 0 up to 1. */
	next(): number;
	/** A whole number from `low` up to and including `high`. */
	between(low: number, high: number): number;
	pick<T>(list: readonly T[]): T;
	uuid(): string;
	bytes(count: number): Uint8Array;
};

export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
	const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
	const hex = (length: number) =>
		Array.from({ length }, () => between(0, 15).toString(16)).join('');
	return {
		next,
		between,
		bytes: (count) => Uint8Array.from({ length: count }, () => between(0, 255)),
		pick: (list) => list[between(0, list.length - 1)]!,
		uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'[between(0, 3)]}${hex(3)}-${hex(12)}`
	};
}
