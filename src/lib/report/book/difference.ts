import type { BookChange } from './book.ts';

/** A change within a chapter. */
export type Difference = Omit<BookChange, 'chapter'>;

/** What differs between two printed values at one place; nothing where they are the same. */
export function differenceAt(place: string, was: string, becomes: string): Difference[] {
	if (was === becomes) return [];
	const what = was === '' ? 'added' : becomes === '' ? 'removed' : 'changed';
	return [{ what, place, was, becomes }];
}
