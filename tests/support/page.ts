import {
	expect,
	test as base,
	type BrowserContext,
	type BrowserContextOptions,
	type Page
} from '@playwright/test';
import type { Account } from '../../scripts/start/announce.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Chromium } from './chromium.ts';
import { collectComplaints } from './complaints.ts';
import type { Ready } from './program.ts';

const fromSetup = <T>(name: string): T => JSON.parse(process.env[name] ?? '{}');

interface Fixtures {
	/** The running product: address, database, accounts. */
	product: Ready;
	/** Complaints that a story means to cause, such as the console's line about a 404. */
	expected: RegExp[];
	/** What went wrong behind the screen; a story fails when it is not empty at its end. */
	complaints: string[];
	/** A page in a browser of its own, for a story with more than one person or device. */
	newPage: (options?: BrowserContextOptions) => Promise<Page>;
}

/** Playwright's test, on the running product, that fails on what a visitor would not see. */
export const test = base.extend<Fixtures, { found: Omit<Chromium, 'remove'> }>({
	found: [fromSetup('E2E_BROWSER'), { scope: 'worker', option: true }],
	launchOptions: [
		async ({ found: { executablePath, args, env } }, use) =>
			use({ executablePath, args, env: { ...process.env, ...env } as Record<string, string> }),
		{ scope: 'worker' }
	],
	product: [fromSetup('E2E_PRODUCT'), { option: true }],
	baseURL: async ({ product }, use) => use(product.address),
	expected: [[], { option: true }],
	complaints: [
		async ({ expected }, use) => {
			const complaints: string[] = [];
			await use(complaints);
			expect(complaints.filter((line) => !expected.some((pattern) => pattern.test(line)))).toEqual(
				[]
			);
		},
		{ auto: true }
	],
	context: async ({ context, product, complaints }, use) => {
		collectComplaints(context, product.address, complaints);
		await use(context);
	},
	newPage: async ({ browser, contextOptions, product, complaints }, use) => {
		const contexts: BrowserContext[] = [];
		await use(async (options) => {
			const given = { ...contextOptions, ...options, baseURL: product.address };
			const context = await browser.newContext(given);
			contexts.push(context);
			collectComplaints(context, product.address, complaints);
			return context.newPage();
		});
		for (const context of contexts) await context.close();
	}
});

/** Signs this page's browser in, without going through the form. */
export async function signIn(page: Page, account: Account, product: Ready): Promise<void> {
	const response = await page.request.post(`${product.address}/sign-in`, {
		form: { email: account.email, password: account.password },
		headers: { origin: product.address, accept: 'text/html' },
		maxRedirects: 0
	});
	expect(response.status(), `signing in as ${account.email}`).toBe(303);
}

/** Has whoever is signed in read another language from now on. */
export async function chooseLanguage(
	page: Page,
	language: Language,
	product: Ready
): Promise<void> {
	const response = await page.request.post(`${product.address}/language`, {
		form: { language, to: '/' },
		headers: { origin: product.address, accept: 'text/html' },
		maxRedirects: 0
	});
	expect(response.status(), `choosing ${language}`).toBe(303);
}

/** Signs in the way a person does, from the Dutch sign-in page. */
export async function fillInSignIn(
	page: Page,
	{ email, password }: Pick<Account, 'email' | 'password'>
): Promise<void> {
	await page.getByLabel('E-mailadres van je werk').fill(email);
	await page.getByLabel('Wachtwoord').fill(password);
	await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
}

/** Signs out by the menu under one's name. */
export async function signOut(page: Page): Promise<void> {
	await page.getByRole('banner').locator('summary').click();
	await page.getByRole('button', { name: 'Uitloggen' }).click();
	await page.waitForURL('**/sign-in');
}

export { expect };
