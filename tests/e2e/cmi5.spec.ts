import { launchCmi5, storeOf, toldToStore, type Told } from '../support/cmi5-launch.ts';
import { asked, makePackage, test, walkPackageItem } from '../support/learning-system.ts';
import { newEmployee } from '../support/people.ts';
import { expect, signIn } from '../support/page.ts';

/** Nobody has preferences yet: the store says so, and the console writes it down. */
const unknown = /status of 404 \(Not Found\) \(.*\/xapi\/agents\/profile/;
test.use({ expected: [new RegExp(`${asked.source}|${unknown.source}`)] });

const base = 'http://adlnet.gov/expapi/verbs';
const verbsOf = (told: Told[]) => told.map(({ verb }) => verb.id.replace(`${base}/`, ''));

test('a package launched by cmi5 tells our own record store that somebody began, is done and stopped', async ({
	page,
	product,
	lms
}) => {
	await signIn(page, await newEmployee(product.databaseUrl, { role: 'academy' }), product);
	const files = await makePackage(page, 'makkelijk/kiezen', { standard: 'cmi5' });
	const store = await storeOf(product);

	const launch = await launchCmi5(page, lms, store, files);
	for (const part of ['Een tientje voor jou', 'Een foto in de app']) {
		await page.getByRole('link', { name: part }).click();
		await walkPackageItem(page);
	}
	await expect(page.getByText('Dat is doorgegeven.')).toBeVisible();
	expect(verbsOf(await toldToStore(page, launch))).toEqual(['initialized', 'completed']);

	await page.getByRole('button', { name: 'Terug naar het leerplatform' }).click();
	await expect(page.getByRole('heading', { name: 'De cursus' })).toBeVisible();
	const told = await toldToStore(page, launch);
	expect(verbsOf(told)).toEqual(['initialized', 'completed', 'terminated']);
	const duration = expect.stringMatching(/^PT[\d.HMS]+$/);
	expect(told.map(({ result }) => result)).toEqual([
		undefined,
		{ completion: true, duration },
		{ duration }
	]);

	await launchCmi5(page, lms, store, files, launch);
	await expect(page.getByText('Je was al klaar')).toBeVisible();
	await page.getByRole('link', { name: 'Een tientje voor jou' }).click();
	await page.goto('about:blank');
	await expect
		.poll(async () => verbsOf(await toldToStore(page, launch)).slice(3))
		.toEqual(['initialized', 'terminated']);
});
