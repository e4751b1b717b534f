import { gzipSync } from 'node:zlib';
import { Remote } from '../support/live-client.ts';
import { expect, signIn, test } from '../support/page.ts';
import { newEmployee } from '../support/people.ts';

/** Scripts and styles as gzip makes them, and all that comes over the line, from the QR code to a choice. */
const most = { code: 45_000, all: 70_000, requests: 12 };

/** What a phone fetches once somebody has chosen, or when the group goes on. */
const later = /\/islands\/later\./;

test('a phone is light, from the QR code to the choice', async ({ page, newPage, product }) => {
	const leader = await newPage();
	await signIn(leader, await newEmployee(product.databaseUrl, { role: 'facilitator' }), product);
	const cookies = await leader.context().cookies();
	const remote = new Remote(
		product.address,
		cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
	);
	await remote.start('de-envelop');
	await remote.press('next', 'next');

	const network = await page.context().newCDPSession(page);
	await network.send('Network.enable');
	const wire = new Map<string, { url: string; bytes: number }>();
	network.on('Network.requestWillBeSent', ({ requestId, request }) =>
		wire.set(requestId, { url: request.url, bytes: 0 })
	);
	network.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
		wire.get(requestId)!.bytes += encodedDataLength;
	});
	const code: Promise<{ url: string; gzip: number }>[] = [];
	page.on('response', (response) => {
		if (/\.(js|css)$/.test(response.url()))
			code.push(
				response.body().then((body) => ({ url: response.url(), gzip: gzipSync(body).length }))
			);
	});

	await page.goto(`/live/${remote.code}`);
	await page.locator('#phone[data-alive] label').first().click();
	await page.getByRole('button', { name: 'Dit is mijn keuze' }).click();
	await expect(page.getByText('Gekozen', { exact: true })).toBeVisible();

	const files = (await Promise.all(code)).filter(({ url }) => !later.test(url));
	const all = [...wire.values()];
	const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
	const weight = sum(files.map(({ gzip }) => gzip));
	const bytes = sum(all.map((each) => each.bytes));
	const list = JSON.stringify({ files, all }, null, '\t');
	const description = `${weight} bytes of scripts and styles, ${bytes} on the wire in ${all.length} requests`;
	test.info().annotations.push({ type: 'weight', description });
	expect(files.length, list).toBeGreaterThan(2);
	expect(weight, list).toBeLessThanOrEqual(most.code);
	expect(bytes, list).toBeLessThanOrEqual(most.all);
	expect(all.length, list).toBeLessThanOrEqual(most.requests);
});
