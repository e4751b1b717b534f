/**
 * Tells when a screen comes back: a network, a phone that slept, a page out of the browser's memory.
 * @param woke gets whether the line is broken for certain, and not only perhaps
 * @returns what stops it
 */
export type Wakes = (woke: (broken: boolean) => void) => () => void;

export const browserWakes: Wakes = (woke) => {
	const broken = () => woke(true);
	const seen = () => document.visibilityState === 'visible' && woke(false);
	const shown = ({ persisted }: PageTransitionEvent) => woke(persisted);
	addEventListener('online', broken);
	addEventListener('pageshow', shown);
	document.addEventListener('visibilitychange', seen);
	return () => {
		removeEventListener('online', broken);
		removeEventListener('pageshow', shown);
		document.removeEventListener('visibilitychange', seen);
	};
};
