import type { Page, Request } from '@playwright/test';
import { rowsOf, type Rows } from '../support/rows.ts';
import { newEmployee, type Somebody } from '../support/people.ts';
import { expect, signIn, test } from '../support/page.ts';
import type { Ready } from '../support/program.ts';
import { first, last, walkProgramme, type Taste } from '../support/walk.ts';

/** What an onlooker of the network could compare: all but the values that are random for everyone. */
async function traceOf(request: Request): Promise<string> {
	const headers = (await request.headersArray()).map(({ name }) => name.toLowerCase()).sort();
	const { pathname, search } = new URL(request.url());
	const body = request.postDataBuffer()?.length ?? 0;
	return `${request.method()} ${pathname}${search} [${headers.join(' ')}] ${body}`;
}

async function walk(page: Page, product: Ready, who: Somebody, taste: Taste): Promise<string[]> {
	const requests: Request[] = [];
	await signIn(page, who, product);
	await page.goto('/programme/welkom', { waitUntil: 'networkidle' });
	page.on('request', (request) => requests.push(request));
	await page.locator('form[action$="?/start"] button').click();
	await page.waitForURL('**/programme/welkom/**');
	await walkProgramme(page, 'welkom', taste);
	await page.waitForLoadState('networkidle');
	// Two requests of one page may overtake each other: compare them page by page, sorted.
	const traces = await Promise.all(requests.map(traceOf));
	const pages = requests.map((request) => request.isNavigationRequest());
	return pages
		.reduce<string[][]>((groups, navigation, index) => {
			if (navigation) groups.push([]);
			groups.at(-1)?.push(traces[index]!);
			return groups;
		}, [])
		.map((group) => group.sort().join('\n'));
}

test('two walks with different choices send the same requests and leave the same rows', async ({
	newPage,
	product
}) => {
	test.setTimeout(120_000);
	const who = await newEmployee(product.databaseUrl);
	const walks: { requests: string[]; rows: Rows }[] = [];
	for (const taste of [first, last]) {
		const page = await newPage();
		const requests = await walk(page, product, who, taste);
		walks.push({ requests, rows: await rowsOf(product.databaseUrl, who) });
	}
	const [one, other] = walks;
	expect(one!.requests.length).toBeGreaterThan(8);
	for (const sent of ['GET /ballot-box/', 'POST /ballots ', 'POST /ballot-box '])
		expect(one!.requests.join('\n')).toContain(sent);
	expect(other!.requests).toEqual(one!.requests);
	expect(Object.keys(one!.rows).length).toBeGreaterThan(5);
	expect(other!.rows).toEqual(one!.rows);
});
