import type { Page } from '@playwright/test';
import { expect, signIn, test as base } from './page.ts';
import type { Somebody } from './people.ts';
import type { Ready } from './program.ts';
import { begin, onwardTo } from './steps.ts';
import { awake } from './walk.ts';

/** What somebody types, with a word in it that is nowhere else. */
export const secretWord = 'kikkerdril';
export const typed = `${secretWord} bij de balie`;

/** Fails when any request of the browser carries what was typed. */
export const test = base.extend<{ carriers: string[] }>({
	carriers: [
		async ({ context }, use) => {
			const carriers: string[] = [];
			context.on('request', (request) => {
				const headers = Object.values(request.headers());
				const sent = [request.url(), request.postData() ?? '', ...headers].join('\n');
				if (sent.includes(secretWord)) carriers.push(`${request.method()} ${request.url()}`);
			});
			await use(carriers);
			expect(carriers).toEqual([]);
		},
		{ auto: true }
	]
});

/** All that this browser stores for the site. */
export const stored = (page: Page) =>
	page.evaluate(async () => ({
		local: { ...localStorage },
		session: JSON.stringify(sessionStorage),
		others: [...(await indexedDB.databases()), ...(await caches.keys())]
	}));

/** Signs somebody in, for whom the onboarding is done, and opens an item of what comes after it. */
export async function open(page: Page, who: Somebody, item: string, product: Ready): Promise<void> {
	await signIn(page, who, product);
	await onwardTo(page, await begin(page, 'welkom', product), 'completed', product);
	await reopen(page, item);
}

export async function reopen(page: Page, item: string): Promise<void> {
	await page.goto(`/programme/welkom/verdieping/${item}`);
	await awake(page);
}

/** Begins with an empty first answer, and fills it in. */
export async function write(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Beginnen' }).click();
	const field = page.getByRole('textbox').first();
	await expect(field).toHaveValue('');
	await field.fill(typed);
}

/** Goes past the other questions to what was written. */
export async function review(page: Page): Promise<void> {
	const heading = page.getByRole('heading', { name: 'Dit schreef je op' });
	while (!(await heading.isVisible()))
		await page.getByRole('button', { name: 'Verder', exact: true }).click();
	await expect(page.getByText(typed)).toBeVisible();
}
