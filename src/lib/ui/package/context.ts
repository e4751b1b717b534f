import { createContext } from 'svelte';

/** What the end of an item does in a package: nothing is sent, the next screen comes. */
export const [useFinish, provideFinish] = createContext<() => void>();
