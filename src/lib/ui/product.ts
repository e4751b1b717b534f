import { getContext, setContext } from 'svelte';

const key = Symbol('product');

/** The root layout says what the product is called here. */
export const provideProduct = (name: () => string): void => void setContext(key, name);

/** What the product is called here; its own name where nothing says otherwise. */
export const useProduct = (): (() => string) =>
	getContext<(() => string) | undefined>(key) ?? (() => 'Tweesprong');
