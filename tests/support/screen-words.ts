import type { Page } from '@playwright/test';

/** Every visible text and every label on the page in this language: as marked on it or around it. */
export function wordsIn(page: Page, language: 'nl' | 'en'): Promise<string[]> {
	return page.evaluate((wanted) => {
		const spoken = ['aria-label', 'alt', 'title', 'placeholder'];
		return [...document.body.querySelectorAll('*')].flatMap(wordsOf);

		function wordsOf(element: Element): string[] {
			const marked = element.closest('[lang]')?.getAttribute('lang');
			if (marked !== wanted || !element.checkVisibility()) return [];
			const texts = [...element.childNodes]
				.filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
				.map(({ textContent }) => textContent ?? '');
			const labels = spoken.map((name) => element.getAttribute(name) ?? '');
			return [...texts, ...labels].map((text) => text.trim()).filter(Boolean);
		}
	}, language);
}
