/**
 * The storage of this browser that outlives the page, or null where it is switched off: reading it
 * can throw.
 */
export function shelf(): Storage | null {
	try {
		localStorage.removeItem('tweesprong.try');
		return localStorage;
	} catch {
		return null;
	}
}

/** The labels on the shelf that start like this. */
export function labelsOn(storage: Storage, start: string): string[] {
	const labels = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
	return labels.filter((label) => label.startsWith(start));
}
