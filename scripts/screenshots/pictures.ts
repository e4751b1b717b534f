import type { Page } from '@playwright/test';
import type { DemoAccount } from '#lib/server/demo/accounts.ts';

/** One page to look at, as which of the demo's people, and what to do first. */
export type Picture = {
	name: string;
	path: string;
	/** Absent: signed out. */
	as?: DemoAccount['role'];
	before?: (page: Page) => Promise<void>;
};

/** Begins the onboarding when it has not begun, and goes to its next item. */
async function begin(page: Page): Promise<void> {
	const button = page.locator('form[action$="?/start"] button, a.nl-button--primary').first();
	await button.click();
	await page.waitForURL('**/programme/welkom/**');
	await page.waitForLoadState('networkidle');
}

/** Goes on to the outcome of the demo's last year, also where other periods were counted since. */
async function lastOutcome(page: Page): Promise<void> {
	const last = page.getByRole('main').locator('h2 a[href^="/outcome/keuzeperiode-"]').last();
	if (/\/outcome$/.test(new URL(page.url()).pathname)) await last.click();
	await page.waitForURL('**/outcome/*');
	await page.waitForLoadState('networkidle');
}

async function teamCard(page: Page): Promise<void> {
	await lastOutcome(page);
	await page.locator('a[href*="/team-card"]').first().click();
	await page.waitForURL('**/team-card?**');
	await page.waitForLoadState('networkidle');
}

/** The period of the demo that runs. */
async function openPeriod(page: Page): Promise<void> {
	await page.getByRole('main').locator('a[href^="/secret-choices/keuzeperiode-"]').first().click();
	await page.waitForURL('**/secret-choices/keuzeperiode-*');
	await page.waitForLoadState('networkidle');
	for (const summary of await page.getByRole('main').locator('summary').all())
		await summary.click();
}

/** The first of the typed-in tables of the demo. */
async function firstTable(page: Page): Promise<void> {
	await page.getByRole('main').locator('a[href^="/annual-report/tables/"]').first().click();
	await page.waitForURL('**/annual-report/tables/*');
	await page.waitForLoadState('networkidle');
}

/** A programme of the library, opened for writing. */
async function openProgramme(page: Page): Promise<void> {
	await page.locator('.cover', { hasText: 'Open Welkom' }).click();
	await page.waitForURL('**/academy/programmes/welkom');
}

/** The second module of that programme, in which something is chosen. */
async function openModule(page: Page): Promise<void> {
	await openProgramme(page);
	await page.locator('#modules a').nth(1).click();
	await page.waitForURL('**/modules/*');
}

/** A copy of a story of the library, as a map. */
async function ownStory(page: Page): Promise<void> {
	await page.locator('select[name=from]').selectOption('met-de-kaart-op-reis');
	await page.locator('#copy-title').fill('Op reis met onze kaart');
	await page.locator('main form:has(select[name=from]) button').click();
	await page.waitForURL('**/academy/items/*/edit');
	await page.waitForLoadState('networkidle');
}

/** Every page, in the order in which a visitor meets them. */
export const pictures: Picture[] = [
	{ name: '01-sign-in', path: '/sign-in' },
	{ name: '02-programme', path: '/programme', as: 'new-employee' },
	{ name: '03-welkom', path: '/programme/welkom', as: 'new-employee' },
	{ name: '04-first-item', path: '/programme/welkom', as: 'new-employee', before: begin },
	{ name: '05-welkom-begun', path: '/programme/welkom', as: 'new-employee' },
	{ name: '06-privacy', path: '/privacy' },
	{ name: '07-accessibility', path: '/accessibility' },
	{ name: '08-my-data', path: '/my-data', as: 'hr' },
	{ name: '09-certificate', path: '/certificate' },
	{ name: '10-certificate-unknown', path: '/certificate/AAAA-BBBB-CCCC-DDDD' },
	{ name: '11-set-up-used', path: '/set-up/no-such-token' },
	{ name: '12-cards', path: '/cards', as: 'facilitator' },
	{ name: '13-card', path: '/cards/de-envelop', as: 'facilitator' },
	{ name: '14-case', path: '/cards/met-de-kaart-op-reis', as: 'facilitator' },
	{ name: '15-deck', path: '/decks/kaartronde', as: 'facilitator' },
	{ name: '16-hr', path: '/hr', as: 'hr' },
	{ name: '17-hr-programme', path: '/hr/welkom', as: 'hr' },
	{ name: '18-hr-people', path: '/hr/welkom/people', as: 'hr' },
	{ name: '19-team', path: '/team', as: 'manager' },
	{ name: '20-audit', path: '/audit', as: 'auditor' },
	{ name: '21-admin', path: '/admin', as: 'administrator' },
	{ name: '22-refused', path: '/hr', as: 'new-employee' },
	{ name: '23-not-found', path: '/no-such-page', as: 'new-employee' },
	{ name: '24-outcome', path: '/outcome', as: 'new-employee', before: lastOutcome },
	{ name: '25-team-card', path: '/outcome', as: 'manager', before: teamCard },
	{ name: '26-secret-choices', path: '/secret-choices', as: 'integrity-coordinator' },
	{ name: '27-new-period', path: '/secret-choices/new', as: 'integrity-coordinator' },
	{ name: '28-period', path: '/secret-choices', as: 'integrity-coordinator', before: openPeriod },
	{ name: '29-period-state', path: '/secret-choices', as: 'administrator', before: openPeriod },
	{ name: '40-calendar', path: '/calendar', as: 'new-employee' },
	{ name: '41-ask-for-a-meeting', path: '/meetings/ask', as: 'new-employee' },
	{ name: '42-requests', path: '/meetings/requests', as: 'facilitator' },
	{ name: '43-case-book', path: '/case-book', as: 'new-employee' },
	{ name: '44-case-book-review', path: '/case-book/review', as: 'integrity-coordinator' },
	{ name: '45-year-calendar', path: '/calendar/year', as: 'new-employee' },
	{ name: '46-pulse', path: '/pulse', as: 'new-employee' },
	{ name: '47-reports', path: '/reports', as: 'new-employee' },
	{ name: '50-annual-report', path: '/annual-report', as: 'integrity-coordinator' },
	{ name: '51-activities', path: '/annual-report/activities', as: 'integrity-coordinator' },
	{ name: '52-new-activity', path: '/annual-report/activities/new', as: 'integrity-coordinator' },
	{
		name: '53-activities-import',
		path: '/annual-report/activities/import',
		as: 'integrity-coordinator'
	},
	{ name: '54-planning', path: '/annual-report/calendar', as: 'integrity-coordinator' },
	{ name: '55-tables', path: '/annual-report/tables', as: 'integrity-coordinator' },
	{
		name: '56-table',
		path: '/annual-report/tables',
		as: 'integrity-coordinator',
		before: firstTable
	},
	{ name: '57-year-plan', path: '/annual-report/plan', as: 'integrity-coordinator' },
	{ name: '58-figures', path: '/annual-report/figures', as: 'integrity-coordinator' },
	{ name: '59-figure', path: '/annual-report/figures/activities', as: 'integrity-coordinator' },
	{ name: '60-report-drafts', path: '/annual-report/reports', as: 'integrity-coordinator' },
	{ name: '61-hr-oaths', path: '/hr/oaths', as: 'hr' },
	{ name: '62-hr-staff', path: '/hr/staff', as: 'hr' },
	{ name: '63-hr-staff-import', path: '/hr/staff/import', as: 'hr' },
	{ name: '74-programme', path: '/academy/programmes', as: 'academy', before: openProgramme },
	{ name: '75-module', path: '/academy/programmes', as: 'academy', before: openModule },
	{ name: '110-packages', path: '/academy/packages', as: 'academy' },
	{ name: '111-package', path: '/academy/packages/welkom/kiezen', as: 'academy' },
	{ name: '76-own-items-new', path: '/academy/items/new', as: 'academy' },
	{ name: '77-own-story', path: '/academy/items/new', as: 'academy', before: ownStory },
	{ name: '80-hr-overdue', path: '/hr/people?state=overdue', as: 'hr' },
	{ name: '81-hr-proofs', path: '/hr/proofs', as: 'hr' },
	{ name: '78-hr-rules', path: '/hr/rules', as: 'hr' },
	{
		name: '79-hr-rule-preview',
		path: '/hr/rules/new?programme=teamjaar&audiences=balie&due=days&days=30&countsFrom=2026-01-01&look=yes',
		as: 'hr'
	},
	{ name: '82-retention', path: '/admin/retention', as: 'administrator' },
	{ name: '100-learning-systems', path: '/admin/xapi', as: 'administrator' },
	{ name: '101-learning-records', path: '/admin/records', as: 'administrator' },
	{ name: '102-outside-courses', path: '/admin/records/completions', as: 'administrator' },
	{ name: '103-erase-from-records', path: '/admin/records/erase', as: 'administrator' },
	{ name: '120-lti', path: '/admin/lti', as: 'administrator' },
	{ name: '121-lti-new', path: '/admin/lti/new', as: 'administrator' },
	{ name: '122-lti-problem', path: '/lti/problem' },
	{ name: '123-lti-new-tab', path: '/lti/new-tab' },
	{ name: '90-account', path: '/account', as: 'new-employee' },
	{ name: '91-admin-sign-in', path: '/admin/sign-in', as: 'administrator' },
	{ name: '83-house-style', path: '/admin/style', as: 'administrator' },
	{ name: '84-letters', path: '/hr/letters', as: 'hr' },
	{ name: '85-enter', path: '/enter' },
	{ name: '86-reminders', path: '/hr/reminders', as: 'hr' },
	{ name: '87-mail-text', path: '/hr/reminders/texts/reminder-week', as: 'hr' }
];
