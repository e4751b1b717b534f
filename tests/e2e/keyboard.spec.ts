import { newEmployee } from '../support/people.ts';
import { keyThroughItem, skipToContent, tabTo } from '../support/keyboard.ts';
import { expect, test } from '../support/page.ts';

/** A browser that shows a PDF looks for an icon of its own. */
test.use({ expected: [/favicon\.ico/] });

test('with a keyboard alone somebody gets from the sign-in page to the certificate', async ({
	page,
	product
}) => {
	test.setTimeout(120_000);
	const robin = await newEmployee(product.databaseUrl);
	const { keyboard } = page;

	await test.step('signs in', async () => {
		await page.goto('/sign-in');
		await skipToContent(page);
		const email = page.getByLabel('E-mailadres van je werk');
		await tabTo(page, email);
		await keyboard.type(robin.email);
		await tabTo(page, page.getByLabel('Wachtwoord'));
		await tabTo(page, email, 'Shift+Tab');
		await tabTo(page, page.getByLabel('Wachtwoord'));
		await keyboard.type(robin.password);
		await keyboard.press('Enter');
		await page.waitForURL('**/programme');
	});

	await test.step('begins', async () => {
		await tabTo(page, page.getByRole('button', { name: 'Begin' }));
		await keyboard.press('Space');
		await page.waitForURL('**/programme/welkom/**');
	});

	await test.step('goes through every item', async () => {
		while (!page.url().endsWith('/completed')) await keyThroughItem(page);
	});

	await test.step('opens the certificate', async () => {
		await skipToContent(page);
		await tabTo(page, page.getByRole('link', { name: 'Bewaar je bewijs (pdf)' }));
		const answer = page.waitForResponse('**/certificate.pdf');
		await keyboard.press('Enter');
		expect((await answer).headers()['content-type']).toBe('application/pdf');
	});
});
