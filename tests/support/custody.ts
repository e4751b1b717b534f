import { randomBytes, randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Bytes } from '#lib/ballot/bytes.ts';
import { keyName } from '#lib/ballot/key-name.ts';
import { partFileRandomness, writePartFile } from '#lib/ballot/part-file.ts';
import { addPeriod } from '#lib/server/db/ballot-periods.ts';
import { connect } from '#lib/server/db/connect.ts';
import { expect } from './page.ts';

export const seatTitles = ['Ondernemingsraad', 'Integriteitscoördinator', 'Vertrouwenspersoon'];
export const passphrase = 'paarse fietsen eten traag brood';

/** Plans a period whose key three custodians will keep. It opens long after every story. */
export async function newSharedPeriod(databaseUrl: string): Promise<{ id: string; title: string }> {
	const { db, close } = connect(databaseUrl, 1);
	try {
		const number = randomInt(1_000_000);
		const row = { id: `verhaal-${number}`, title: `Verhaal ${number}` };
		const days = { opensOn: '2099-01-01', closesOn: '2099-12-31' };
		await addPeriod(db, { ...row, ...days, custody: 'shared' });
		return row;
	} finally {
		await close();
	}
}

/** What the database holds of the parts on their way, with the parts themselves as hex. */
export async function storedParts(databaseUrl: string, period: string) {
	const { sql, close } = connect(databaseUrl, 1);
	try {
		return await sql<{ sealed: string | null; received: boolean }[]>`
			select encode(sealed, 'hex') as sealed, received_on is not null as received
			from custody_part where period = ${period}`;
	} finally {
		await close();
	}
}

/** A file as it is chosen in a page. */
export type PartOnDisk = { name: string; mimeType: string; buffer: Buffer };

/** A part in a file, as the browser of a custodian would have saved it. */
export async function partFile(
	period: { id: string; title: string },
	point: Bytes,
	part: Bytes
): Promise<PartOnDisk> {
	const label = { period: period.id, periodTitle: period.title, seat: part[0]! };
	const whole = { ...label, seatTitle: `Plek ${part[0]}`, key: await keyName(point) };
	const random = new Uint8Array(randomBytes(partFileRandomness));
	const text = await writePartFile(whole, part, passphrase, random);
	return { name: `deel-${part[0]}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

/** Chooses a passphrase and saves the part as a file. */
export async function savePart(page: Page): Promise<PartOnDisk> {
	await page.getByLabel('Wachtzin', { exact: true }).fill(passphrase);
	await page.getByLabel('Nog een keer je wachtzin').fill(passphrase);
	await page.getByRole('button', { name: 'Maak mijn bestand' }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Bewaar het bestand' }).click();
	const saved = await download;
	const buffer = await readFile(await saved.path());
	return { name: saved.suggestedFilename(), mimeType: 'text/plain', buffer };
}

/** Opens a file in the section with this heading. */
export async function openPart(
	page: Page,
	section: string,
	button: string,
	file: PartOnDisk,
	words = passphrase
): Promise<void> {
	const step = page.getByRole('region', { name: section, exact: true });
	await step.locator('input[type=file]').setInputFiles(file);
	await step.getByLabel('Wachtzin', { exact: true }).fill(words);
	await step.getByRole('button', { name: button, exact: true }).click();
	await expect(step.getByText('Even geduld')).toHaveCount(0);
}
