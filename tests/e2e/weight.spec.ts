import { newEmployee } from '../support/people.ts';
import { expect, signIn, test } from '../support/page.ts';
import { begin, onwardTo } from '../support/steps.ts';

const most = { bytes: 70_000, requests: 20 };

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

	const bytes = [...wire.values()].reduce((sum, length) => sum + length, 0);
	const list = [...wire].map(([id, length]) => `${length} ${urls.get(id)}`).join('\n');
	const description = `${bytes} bytes on the wire in ${wire.size} requests`;
	test.info().annotations.push({ type: 'weight', description });
	expect(wire.size, list).toBeGreaterThan(2);
	expect(bytes, list).toBeLessThanOrEqual(most.bytes);
	expect(wire.size, list).toBeLessThanOrEqual(most.requests);
});
