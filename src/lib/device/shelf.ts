/**
 * The storage of this browser that outlives the page, or null where it is switched off: reading it
 * can throw.
 */
export const shelf = (): Storage | null => ready(() => localStorage);

/** The storage of this tab, which outlives a page load but not the tab; null like `shelf`. */
export const tabShelf = (): Storage | null => ready(() => sessionStorage);

/** The labels on a shelf that start like this. */
export function labelsOn(storage: Storage, start: string): string[] {
	const labels = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
	return labels.filter((label) => label.startsWith(start));
}

function ready(storage: () => Storage): Storage | null {
	try {
		storage().removeItem('tweesprong.try');
		return storage();
	} catch {
		return null;
	}
}
