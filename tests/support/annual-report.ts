import type { Locator, Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { expect, signIn } from './page.ts';
import type { Somebody } from './people.ts';
import type { Ready } from './program.ts';

/** Pastes the lines of a file of activities and has them looked at: nothing is taken over by that. */
export async function checkActivities(page: Page, lines: string[]): Promise<void> {
	await page.getByLabel('Of plak hier de regels uit je rekenblad').fill(lines.join('\n'));
	await page.getByRole('button', { name: 'Kijk het na' }).click();
}

/** Begins a ready table of some years side by side, and pastes a block in it from its first cell on. */
export async function beginTable(
	page: Page,
	{ start, year, years, block }: { start: string; year: number; years: number; block: string[] }
): Promise<void> {
	await page.goto('/annual-report/tables', { waitUntil: 'networkidle' });
	await page.getByRole('radio', { name: start, exact: true }).check();
	await page.getByLabel('Het laatste jaar in de tabel').fill(String(year));
	await page.getByLabel('Hoeveel jaren naast elkaar?').selectOption(String(years));
	await page.getByRole('button', { name: 'Begin', exact: true }).click();
	await page.waitForURL(/\/tables\/[\da-f-]{36}$/);
	await page.waitForLoadState('networkidle');
	await page.getByText('Plakken uit een spreadsheet').click();
	const first = page.getByLabel('Begin bij deze kolom');
	await first.selectOption({ label: String(year - years + 1) });
	await page.getByLabel('Plak hier de vakjes').fill(block.join('\n'));
	await page.getByRole('button', { name: 'Zet in de tabel' }).click();
}

/** Fills in one place of the table that is open, leaves it, and waits until it is kept. */
export async function fillIn(page: Page, place: string, text: string): Promise<void> {
	const cell = page.getByRole('textbox', { name: place, exact: true });
	await cell.fill(text);
	await cell.press('Tab');
	await expect(page.getByRole('status').filter({ hasText: 'Bewaard' })).toBeVisible();
	await expect(cell).toHaveAttribute('data-kept', text);
}

/** Opens a chapter of the report whose overview is at `home`. */
export async function openChapter(page: Page, home: string, title: string): Promise<void> {
	await page.goto(home, { waitUntil: 'networkidle' });
	await page.getByRole('link', { name: title, exact: true }).click();
	await expect(page.getByLabel('Titel van het hoofdstuk')).toHaveValue(title);
}

/** Adds a table to the chapter that is open. @returns the new part, at its end */
export async function addFigures(page: Page, table: string, showing: string): Promise<Locator> {
	const parts = page.locator('[id^="part-"]');
	const before = await parts.count();
	await page.getByLabel('Welke tabel?').selectOption({ label: table });
	await page.getByLabel('Hoe laat je die zien?').selectOption({ label: showing });
	await page.getByRole('button', { name: 'Voeg de cijfers toe' }).click();
	await expect(parts).toHaveCount(before + 1);
	return parts.last();
}

/** Keeps the chapter that is open. */
export async function keep(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
	await expect(page.getByText('Alles is bewaard.')).toBeVisible();
}

/** Finds a colleague by name and asks them to sign. */
export async function askToSign(page: Page, home: string, { name }: Somebody): Promise<void> {
	await page.goto(home, { waitUntil: 'networkidle' });
	await page.getByLabel('Zoek een collega op naam').fill(name.split(' ').at(-1)!);
	await page.getByRole('button', { name: 'Zoek', exact: true }).click();
	await page.getByRole('button', { name: `Vraag om te tekenen: ${name}` }).click();
	const readers = page.getByRole('list', { name: 'Wie leest mee en wie tekent' });
	await expect(readers.getByRole('listitem').filter({ hasText: name })).toContainText(
		'Leest en tekent'
	);
}

/** Opens a draft for the colleague who was asked, by the list of what there is to read. */
export async function openDraft(
	page: Page,
	product: Ready,
	somebody: Somebody,
	title: string
): Promise<void> {
	await signIn(page, somebody, product);
	await page.goto('/reports');
	await page.getByRole('link', { name: title, exact: true }).click();
	await page.waitForURL('**/read');
	await page.waitForLoadState('networkidle');
}

/** Puts a signature under the draft as it is now. */
export async function sign(page: Page): Promise<void> {
	await page.reload({ waitUntil: 'networkidle' });
	await page.getByLabel('Zo komt je naam in het verslag').fill('R. Verhaal, gemeentesecretaris');
	await page.getByRole('checkbox', { name: 'Ik heb het hele verslag gelezen' }).check();
	await page.getByRole('button', { name: 'Teken het verslag' }).click();
	await expect(page.getByText('Je hebt getekend op')).toBeVisible();
}

/** Publishes the report as it was signed, for everyone, as this edition. */
export async function publish(page: Page, home: string, edition: number): Promise<void> {
	await page.goto(`${home}/publish`, { waitUntil: 'networkidle' });
	await expect(page.getByText(`Dit wordt uitgave ${edition}`)).toBeVisible();
	await expectNoBarrier(page, `publishing edition ${edition}`);
	await page.getByRole('radio', { name: 'Iedereen', exact: true }).check();
	await page.getByRole('checkbox', { name: 'Ja, publiceer dit verslag.' }).check();
	await page.getByRole('button', { name: 'Publiceer het verslag' }).click();
	await expect(page.getByText(`Uitgave ${edition} is gepubliceerd`)).toBeVisible();
}
