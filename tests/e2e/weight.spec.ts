import { newEmployee } from '../support/people.ts';
import { expect, signIn, test } from '../support/page.ts';
import { begin, onwardTo } from '../support/steps.ts';
import { settled } from '../support/walk.ts';

const most = { bytes: 70_000, requests: 20 };

/** What a secret choice fetches once the page is there and at rest, while somebody reads. */
const mostLater = { bytes: 15_000, requests: 8 };
const later = /\/(islands\/parts\.|ballots$|ballot-box\/)/;

test('the first view of a dilemma, signed in with an empty cache, is light', async ({
	page,
	product
}) => {
	await signIn(page, await newEmployee(product.databaseUrl), product);
	const start = await begin(page, 'welkom', product);
	const card = await onwardTo(page, start, 'de-envelop', product);

	const network = await page.context().newCDPSession(page);
	await network.send('Network.enable');
	await network.send('Network.setCacheDisabled', { cacheDisabled: false });
	await network.send('Network.clearBrowserCache');
	const wire = new Map<string, number>();
	const urls = new Map<string, string>();
	network.on('Network.requestWillBeSent', ({ requestId, request }) =>
		urls.set(requestId, request.url)
	);
	network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		wire.set(requestId, encodedDataLength);
	});
	await page.goto(card, { waitUntil: 'networkidle' });
	await expect(page.locator('.frame')).toBeVisible();
	await settled(page);

	const all = [...wire].map(([id, length]) => ({ length, url: urls.get(id) ?? '' }));
	for (const [name, limit, files] of [
		['first view', most, all.filter(({ url }) => !later.test(url))],
		['secret choice', mostLater, all.filter(({ url }) => later.test(url))]
	] as const) {
		const bytes = files.reduce((sum, { length }) => sum + length, 0);
		const list = files.map(({ length, url }) => `${length} ${url}`).join('\n');
		const description = `${name}: ${bytes} bytes on the wire in ${files.length} requests`;
		test.info().annotations.push({ type: 'weight', description });
		expect(files.length, list).toBeGreaterThan(2);
		expect(bytes, list).toBeLessThanOrEqual(limit.bytes);
		expect(files.length, list).toBeLessThanOrEqual(limit.requests);
	}
	expect(all.length).toBeLessThanOrEqual(most.requests);
});
