import type { Page } from '@playwright/test';

/** Opens an act on the page of a period, says yes to what it says, and does it. */
export async function act(page: Page, name: string): Promise<void> {
	const form = page.getByRole('group').filter({ has: page.getByRole('button', { name }) });
	if (!(await form.getByRole('button', { name }).isVisible()))
		await page.locator('summary', { hasText: name }).click();
	await form.getByRole('checkbox').check();
	await form.getByRole('button', { name }).click();
}
