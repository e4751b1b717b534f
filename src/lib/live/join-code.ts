/** Capitals and digits that are not taken for each other on a screen far away, and that spell no words. */
const alphabet = '34679CDFHJKMNPRTVWXY';
const length = 6;

/** How many random bytes a code asks. */
export const joinCodeRandomness = 4 * length;

/**
 * A join code of six characters. Each comes from four bytes, so that no character is likelier than
 * another by more than one in a hundred million.
 * @throws when there are not `joinCodeRandomness` bytes
 */
export function joinCode(random: Uint8Array): string {
	if (random.length !== joinCodeRandomness)
		throw new RangeError(`a join code asks ${joinCodeRandomness} bytes, not ${random.length}`);
	const view = new DataView(random.buffer, random.byteOffset, random.byteLength);
	return Array.from({ length }, (_, at) => alphabet[view.getUint32(4 * at) % alphabet.length]).join(
		''
	);
}

/** The code in what somebody typed: small letters, spaces, dots and hyphens do not matter; null when it is none. */
export function readJoinCode(typed: string): string | null {
	if (typed.length > 40) return null;
	const code = typed
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[\s.\p{Pd}]/gu, '');
	return code.length === length && [...code].every((one) => alphabet.includes(one)) ? code : null;
}
