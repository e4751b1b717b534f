import { defineConfig } from '@playwright/test';

export default defineConfig({
	testDir: 'tests/e2e',
	globalSetup: './tests/support/e2e-setup.ts',
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: [['list']],
	use: { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', screenshot: 'only-on-failure' }
});
