import { createContext } from 'svelte';
import { htmlLang, type Language } from '#lib/i18n/language.ts';
import type { Envelope } from './envelope.svelte.ts';
import type { WorkPlace } from './work-place.svelte.ts';

/**
 * What every part of a walk shares: where work is kept, how choices are sealed, and where the end of the
 * walk is posted.
 */
export type WalkPage = {
	work: Omit<Pick<WorkPlace, keyof WorkPlace>, 'device'>;
	envelope: Pick<Envelope, keyof Envelope>;
	doneAction: () => string;
};

export const [useWalkPage, provideWalkPage] = createContext<WalkPage>();

/** The `lang` of what an author wrote: content is Dutch, also on an English page. */
export function contentLang(language: Language): 'nl' | undefined {
	return htmlLang(language) === 'nl' ? undefined : 'nl';
}
