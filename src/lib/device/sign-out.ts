import { eraseMemory } from '#lib/device/memory.ts';
import { eraseTab } from '#lib/device/tab.ts';

const mark = 'tweesprong.signed-out';

/**
 * Erases what is in memory and in this tab because nobody is signed in. Call it on every page without a signed-in
 * person. Pages that the browser kept for its Back button find the mark and erase themselves.
 */
export function eraseAtSignOut(): void {
	eraseMemory();
	eraseTab({ unsentToo: true });
	sessionStorage.setItem(mark, `${Date.now()}`);
}

/** Erases when this page comes back from the browser's Back button after a sign-out; answers with a function that stops. */
export function eraseWhenBroughtBack(): () => void {
	const before = sessionStorage.getItem(mark);
	const check = ({ persisted }: PageTransitionEvent) => {
		if (persisted && sessionStorage.getItem(mark) !== before) eraseMemory();
	};
	addEventListener('pageshow', check);
	return () => removeEventListener('pageshow', check);
}
