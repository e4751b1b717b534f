import { tick } from 'svelte';

/** Where what had the focus has left the screen, its heading gets it. */
export async function keepFocus(): Promise<void> {
	await tick();
	if (document.activeElement === document.body)
		document.querySelector<HTMLElement>('main h1')?.focus();
}
