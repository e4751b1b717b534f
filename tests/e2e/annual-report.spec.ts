import type { Page } from '@playwright/test';
import { today } from '#lib/server/clock.ts';
import {
	addFigures,
	askToSign,
	beginTable,
	checkActivities,
	fillIn,
	keep,
	openChapter,
	openDraft,
	publish,
	sign
} from '../support/annual-report.ts';
import { expectNoBarrier } from '../support/barriers.ts';
import { newEmployee } from '../support/people.ts';
import { expect, signIn, test } from '../support/page.ts';

// What fades in has no contrast yet.
test.use({ expected: [/status of 422/], contextOptions: { reducedMotion: 'reduce' } });

/** The first year that can be chosen: the demo has no activities, tables or report of it. */
const year = Number(today().slice(0, 4)) - 5;
const title = `Verslag integriteit ${year}`;
const chapter = 'Meldingen en maatregelen';
const table = `Bron van de meldingen ${year - 1}-${year}`;

const heads = 'Soort;Titel;Datum;Deelnemers;Bijeenkomsten';
const activities = [
	`workshop;Wat doe je met een cadeau?;4-3-${year};24;2`,
	`lezing;Zeg het maar;20-5-${year};61;1`,
	`themaweek;Week van de integriteit;${year};circa 700;`
];

const files = {
	'report.pdf': 'application/pdf',
	'report.ods': 'application/vnd.oasis.opendocument.spreadsheet',
	'report.csv.zip': 'application/zip'
};

test('from an empty year to a published report, and a second edition', async ({
	page,
	newPage,
	product
}) => {
	test.setTimeout(180_000);
	const irene = await newEmployee(product.databaseUrl, { role: 'integrity-coordinator' });
	const robin = await newEmployee(product.databaseUrl);
	await signIn(page, irene, product);
	const hub = `/annual-report?year=${year}`;
	const missed = page.getByRole('region', { name: `Wat ${year} nog mist` });
	const noActivities = 'Er zijn nog geen activiteiten vastgelegd.';

	await test.step('the start page says what the year misses', async () => {
		await page.goto(hub);
		await expect(missed).toContainText(noActivities);
		await expect(missed).toContainText('Er is nog geen tabel ingevuld');
		await expect(missed).toContainText('Er is nog geen verslag.');
	});

	await test.step('activities from a spreadsheet, with one wrong line at first', async () => {
		await page.goto('/annual-report/activities/import', { waitUntil: 'networkidle' });
		const wrong = activities.with(1, activities[1]!.replace('20-5', '31-2'));
		await checkActivities(page, [heads, ...wrong]);
		const problems = page.getByRole('region', { name: 'Er klopt 1 ding niet' });
		await expect(problems.getByRole('listitem').filter({ hasText: 'Regel 3' })).toContainText(
			`31-2-${year}`
		);
		expect(await (await page.request.get(hub)).text()).toContain(noActivities);

		await checkActivities(page, [heads, ...activities]);
		await expect(page.getByText('3 nieuwe activiteiten. Alles klopt.')).toBeVisible();
		await page.getByRole('button', { name: 'Neem 3 activiteiten over' }).click();
		await expect(page.getByText('3 activiteiten overgenomen uit een bestand.')).toBeVisible();
	});

	await test.step('a table, with what is unknown, not there, about so many, and a sum that differs', async () => {
		const block = ['12\t14', '3\t-', 'circa 20\t17', '\t6', '5\t5'];
		await beginTable(page, { start: 'Bron van de meldingen', year, years: 2, block });
		const typed = (place: string) => page.getByRole('textbox', { name: place, exact: true });
		await expect(typed(`burgers, ${year}`)).toHaveValue('-');
		await expect(typed(`politie/justitie, ${year - 1}`)).toHaveValue('circa 20');
		await expect(typed(`ambtenaren, ${year - 1}`)).toHaveValue('');
		await page.getByText('Kolommen: soort, totaal').click();
		await page.getByLabel('Totaal eronder').last().selectOption('Zelf invullen');
		await fillIn(page, `Totaal, ${year}`, '43');
		await expect(page.getByText('samen 42', { exact: true })).toBeVisible();
	});

	await test.step('a topic of the year plan', async () => {
		await page.goto('/annual-report/plan', { waitUntil: 'networkidle' });
		const form = page.getByRole('region', { name: 'Zet een onderwerp erbij' });
		await form.getByLabel('Onderwerp').fill('Gesprek over nevenwerk');
		await form.getByLabel('Bij welke pijler hoort het?').selectOption('Handhaven');
		await form.getByLabel('Hoe is het nu?').fill('Nog niet elk team praat erover.');
		await form.getByLabel('Wat gaan jullie doen?').fill('Elk team praat erover.');
		await form.getByLabel('Wie zorgt ervoor?').fill('Leidinggevenden');
		await form.getByLabel('Nog een jaar').fill(String(year));
		await form.getByLabel('Stand in dat jaar').selectOption('Gaat voor');
		await form.getByRole('button', { name: 'Zet erbij' }).click();
		await expect(page.getByText('Het onderwerp staat erbij.')).toBeVisible();
	});

	const home = await test.step('a report begins with what there is of the year', async () => {
		await page.goto('/annual-report/reports', { waitUntil: 'networkidle' });
		if (!(await page.getByLabel('Titel').isVisible()))
			await page.getByText('Begin een nieuw verslag').click();
		await page.getByLabel('Titel').fill(title);
		await page.getByLabel('Over het jaar').fill(String(year));
		await page.getByRole('button', { name: 'Begin het verslag' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await expectNoBarrier(page, 'the overview of a report');
		return new URL(page.url()).pathname;
	});
	const slug = home.split('/').at(-1)!;

	await test.step('a chapter with text, a table, a chart and a number', async () => {
		await openChapter(page, home, chapter);
		await page
			.getByLabel('Schrijf hier')
			.fill('## Wat opviel\n\nDe meeste meldingen kwamen van **politie en justitie**.');
		const preview = page.getByRole('group', { name: 'Zo komt het in het verslag' });
		await expect(preview.getByRole('heading', { name: 'Wat opviel' })).toBeVisible();
		await expect(page.getByRole('table', { name: table })).toBeVisible();
		const chart = await addFigures(page, table, 'Grafiek: staven in groepen');
		await chart.getByLabel('Wat laat de grafiek zien?').fill('Elk jaar meldt de politie meer.');
		const number = await addFigures(page, table, 'Als één groot getal');
		await number.getByLabel('Wat is dit getal?').fill('Alle meldingen');
		await number.getByLabel('Welk getal?').selectOption(`Totaal, ${year}: 43`);
		await keep(page);
		await expect(number).toContainText('43');
		await expectNoBarrier(page, 'a chapter of a report');
	});

	const reader = await newPage();
	const remark = 'Waarom klopt het totaal niet met de rijen?';

	await test.step('a colleague is asked, reads, remarks and signs', async () => {
		await askToSign(page, home, robin);
		await openDraft(reader, product, robin, title);
		const place = reader.getByRole('region', { name: chapter });
		await place.getByText('Maak een opmerking').click();
		await place.getByLabel('Je opmerking').fill(remark);
		await place.getByRole('button', { name: 'Plaats de opmerking' }).click();
		await expect(place.getByRole('list', { name: `Opmerkingen bij ${chapter}` })).toContainText(
			remark
		);
		await expectNoBarrier(reader, 'a draft to read');
		await sign(reader);
	});

	await test.step('a change after that asks for a new signature', async () => {
		await openChapter(page, home, chapter);
		await page.getByRole('button', { name: `Afgehandeld: opmerking van ${robin.name}` }).click();
		await expect(page.getByRole('listitem').filter({ hasText: remark })).toContainText(
			'Afgehandeld'
		);
		const text = page.getByLabel('Schrijf hier');
		await text.fill(`${await text.inputValue()}\n\nEén melding had geen bekende bron.`);
		await keep(page);
		await expectUnsigned(page, home, 'Vraag om opnieuw te tekenen.');
		await sign(reader);
		await expectNoBarrier(reader, 'a draft that was signed', { colours: false });
		await publish(page, home, 1);
	});

	const phone = await newPage({ viewport: { width: 390, height: 844 } });
	const article = phone.getByRole('main').getByRole('article');
	const printed = phone.getByRole('table', { name: table, exact: true });

	const first = await test.step('anyone reads it on a phone, and saves it', async () => {
		await phone.goto(`/reports/${slug}`, { waitUntil: 'networkidle' });
		await expect(phone.getByRole('heading', { level: 1 })).toHaveText(title);
		await expectNoBarrier(phone, 'a published report');
		await expect(printed.getByRole('row', { name: 'politie/justitie' })).toHaveText(
			/circa 20\D*17/
		);
		await expect(printed.getByRole('row', { name: 'burgers' })).toHaveText(/3\D*-$/);
		await expect(article).toContainText(`${year}: er staat 43, de delen zijn samen 42.`);
		await expect(
			article.getByRole('img', { name: 'Elk jaar meldt de politie meer.' })
		).toBeVisible();
		await expect(article).toContainText('Gesprek over nevenwerk');
		await expect(article.getByRole('row', { name: 'Workshop' }).first()).toContainText('24');
		await expect(article).toContainText('Getekend door R. Verhaal, gemeentesecretaris');
		await phone.getByText('Bewaar als bestand').click();
		const saving = phone.waitForEvent('download');
		await phone.getByRole('link', { name: 'PDF, om te lezen en te printen' }).click();
		expect((await saving).suggestedFilename()).toBe(`${slug}-uitgave-1.pdf`);
		for (const [name, type] of Object.entries(files)) {
			const answer = await phone.request.get(`/reports/${slug}/1/${name}`);
			expect(answer.headers()['content-type'], name).toBe(type);
			expect((await answer.body()).length, name).toBeGreaterThan(1000);
		}
		return article.innerText();
	});

	await test.step('a later number makes a second edition, which says what is different', async () => {
		await page.goto('/annual-report/tables', { waitUntil: 'networkidle' });
		await page.getByRole('link', { name: table, exact: true }).click();
		await fillIn(page, `politie/justitie, ${year}`, '18');
		await expectUnsigned(page, home, 'Vraag om opnieuw te tekenen.');
		await sign(reader);
		await publish(page, home, 2);

		await phone.goto(`/reports/${slug}`);
		const changes = phone.getByRole('region', { name: 'Wat is er veranderd' });
		const change = changes.getByRole('listitem').filter({ hasText: `${table}, politie/justitie` });
		await expect(change.getByRole('deletion').first()).toHaveText('17');
		await expect(change.getByRole('insertion').first()).toHaveText('18');
		await phone.goto(`/reports/${slug}?lang=en`);
		await expectNoBarrier(phone, 'a second edition, in an English page', { colours: false });
		await phone.goto(`/reports/${slug}/1`);
		expect(await article.innerText()).toBe(first);
	});

	await test.step('what is for colleagues only is not there for somebody signed out', async () => {
		await page.goto(hub);
		await expect(missed).not.toContainText('Er is nog geen');
		await page.goto(home, { waitUntil: 'networkidle' });
		await page.getByLabel('Wie mag lezen wat is gepubliceerd?').selectOption('Alleen medewerkers');
		await page.getByRole('button', { name: 'Bewaar wie het mag lezen' }).click();
		await expect(page.getByText('Alles is bewaard.')).toBeVisible();
		await phone.goto(`/reports/${slug}/1`);
		await expect(phone).toHaveURL(/\/sign-in\?to=/);
		const answer = await phone.request.get(`/reports/${slug}/1/report.pdf`);
		expect(answer.status()).toBe(401);
	});
});

/** Nobody signed what would be published now. */
async function expectUnsigned(page: Page, home: string, told: string): Promise<void> {
	await page.goto(`${home}/publish`, { waitUntil: 'networkidle' });
	await expect(page.getByText(told)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Publiceer het verslag' })).toHaveCount(0);
}
