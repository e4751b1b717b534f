import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The pages that a printer gets: size in millimetres and text without spaces. */
export async function printed(page: Page): Promise<{ size: number[]; text: string }[]> {
	const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
	const document = await getDocument({ data, verbosity: 0 }).promise;
	const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
	return Promise.all(
		numbers.map(async (number) => {
			const sheet = await document.getPage(number);
			const { items } = await sheet.getTextContent();
			const text = items.map((item) => ('str' in item ? item.str : '')).join('');
			return {
				size: sheet.view.slice(2).map((points) => Math.round((points / 72) * 25.4)),
				text: bare(text)
			};
		})
	);
}

/** A text as `printed` gives it. */
export const bare = (text: string): string => text.replace(/\s/g, '');
