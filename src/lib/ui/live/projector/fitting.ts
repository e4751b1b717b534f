import type { Attachment } from 'svelte/attachments';

/** Sizes of letters on the projector, the largest first: `data-fit` of the stage, see Stage.svelte. */
export const sizes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The first size at which everything fits; the last where nothing does. */
export const firstThatFits = <Size>(all: readonly Size[], fits: (size: Size) => boolean): Size =>
	all.find(fits) ?? all.at(-1)!;

/** What makes a text longer: other words, a drawing that got its size, something that opened. */
const watched: MutationObserverInit = {
	...{ childList: true, characterData: true, subtree: true },
	attributeFilter: ['width', 'open']
};

/** Keeps the letters of an element as large as its text and its window allow. */
export const fitting: Attachment<HTMLElement> = (stage) => {
	const fits = (size: number) => {
		stage.dataset['fit'] = String(size);
		return (
			stage.scrollHeight <= stage.clientHeight + 1 && stage.scrollWidth <= stage.clientWidth + 1
		);
	};
	const fit = () => {
		// What does not fit at any size scrolls, also with a keyboard.
		if (fits(firstThatFits(sizes, fits))) stage.removeAttribute('tabindex');
		else stage.tabIndex = 0;
	};
	const [window, text] = [new ResizeObserver(fit), new MutationObserver(fit)];
	window.observe(stage);
	text.observe(stage, watched);
	stage.addEventListener('load', fit, { capture: true });
	fit();
	return () => {
		window.disconnect();
		text.disconnect();
		stage.removeEventListener('load', fit, { capture: true });
	};
};
