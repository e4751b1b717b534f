import { openProvider } from '../support/openid-provider.ts';
import { newEmployee } from '../support/people.ts';
import { expect, signIn, test } from '../support/page.ts';

const level = 'http://eidas.europa.eu/LoA/substantial';
const secret = 'a secret of the client';

// The provider of this story is on the same machine, at an origin of its own.
test.use({ expected: [/request to another origin: http:\/\/127\.0\.0\.1:/] });

test('an administrator connects a provider, tests it, and a colleague signs in through it', async ({
	page,
	newPage,
	product
}) => {
	const at = `${product.address}/auth/oidc/gemeentepoort`;
	const provider = await openProvider({
		levels: [level],
		clients: [
			{
				...{ client_id: 'tweesprong', client_secret: secret },
				...{ redirect_uris: [`${at}/callback`] },
				...{ grant_types: ['authorization_code'], response_types: ['code'] }
			}
		]
	});
	const administrator = await newEmployee(product.databaseUrl, { role: 'administrator' });
	const colleague = await newEmployee(product.databaseUrl);
	const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
	try {
		await test.step('the administrator fills in what the provider gave', async () => {
			await signIn(page, administrator, product);
			await page.goto('/admin/sign-in', { waitUntil: 'networkidle' });
			await page.getByRole('link', { name: 'Voeg een aanbieder toe' }).click();
			await page.getByLabel('Naam op de knop').fill('Gemeentepoort');
			await page.getByLabel('Adres van de aanbieder').fill(provider.issuer);
			await page.getByLabel('Client-ID').fill('tweesprong');
			await page
				.getByLabel('Hoe bewijzen we wie wij zijn?')
				.selectOption({ label: 'Met een geheim (basic)' });
			await page.getByLabel('Geheim (client secret)').fill(secret);
			await page.getByLabel('Betrouwbaarheidsniveaus').fill(level);
			await press('Bewaar');
			await expect(page.getByText('De aanbieder is bewaard.')).toBeVisible();
			await expect(page.getByText(`${at}/callback`)).toBeVisible();
		});
		await test.step('tests the connection, and opens it', async () => {
			await press('Test deze verbinding');
			await expect(
				page.getByText(
					'De verbinding werkt. Log nu zelf een keer in om te zien of mensen herkend worden.'
				)
			).toBeVisible();
			await expect(page.getByText('Goed:')).not.toHaveCount(0);
			await press('Zet de knop op de inlogpagina');
			await expect(page.getByText('Mensen kunnen via deze aanbieder inloggen.')).toBeVisible();
		});
		await test.step('a colleague signs in through it, and lands on the own programme', async () => {
			const name = { given_name: 'Noor', family_name: 'Vermeer' };
			provider.account = {
				...{ sub: 'n-1', acr: level, email: colleague.email, email_verified: true },
				...name
			};
			const visitor = await newPage();
			await visitor.goto('/sign-in', { waitUntil: 'networkidle' });
			await visitor.getByRole('link', { name: 'Inloggen met Gemeentepoort' }).click();
			await visitor.waitForURL('**/programme');
			await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
		});
		await test.step('who is below the level does not get in, and reads why', async () => {
			provider.account = { sub: 'n-1', email: colleague.email, email_verified: true };
			const visitor = await newPage();
			await visitor.goto(`${at}/start`);
			await visitor.waitForURL('**/sign-in?*');
			await expect(visitor.getByRole('alert').first()).toBeVisible();
		});
	} finally {
		await page.goto('/admin/sign-in/gemeentepoort', { waitUntil: 'networkidle' });
		await page.locator('summary', { hasText: 'Deze aanbieder weghalen' }).click();
		await page.getByLabel('Ja, ik weet het zeker').check();
		await press('Haal weg');
		await page.waitForURL('**/admin/sign-in**');
		await provider.close();
	}
});
