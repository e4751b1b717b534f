import { createContext } from 'svelte';
import type { Language } from './language.ts';

/** The language of the page, set once by the root layout and read by every component. */
export const [useLanguage, provideLanguage] = createContext<() => Language>();
