import type { Locator, Page } from '@playwright/test';
import type { Somebody } from './people.ts';
import { expect, signIn } from './page.ts';
import type { Ready } from './program.ts';

/** Lets HR of the demo look somebody up in a programme. @returns the one row that is found */
export async function lookUpAtHr(
	page: Page,
	product: Ready,
	programme: string,
	{ personnelNumber }: Somebody
): Promise<Locator> {
	const hamza = product.accounts.find(({ email }) => email.startsWith('hamza@'))!;
	await signIn(page, hamza, product);
	await page.goto(`/hr/${programme}/people`, { waitUntil: 'networkidle' });
	await page.getByText('Kies wat je wilt zien').click();
	await page.getByLabel('Naam of personeelsnummer').fill(personnelNumber);
	await page.getByRole('button', { name: 'Laat zien' }).click();
	const rows = page.getByRole('row').filter({ hasText: personnelNumber });
	await expect(rows).toHaveCount(1);
	return rows;
}
