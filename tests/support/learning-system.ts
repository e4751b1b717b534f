import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { unzip } from '#lib/server/export/unzip.ts';
import { expect, test as base } from './page.ts';

export type Files = Map<string, Uint8Array>;

/** Another learning system, at an address of its own. */
export type LearningSystem = {
	address: string;
	/** Puts a package under `/package/`; `own` is what else there is, by path. */
	serve: (files: Files, own?: Record<string, string>) => void;
};

/** A test with another learning system beside the product, on plain http as many inside an organisation. */
export const test = base.extend<{ lms: LearningSystem }>({
	lms: async ({ page: _ }, use) => {
		const { close, ...lms } = await open();
		await use(lms);
		close();
	}
});

/** What the browser asks of the learning system, which our own pages never do. */
export const asked = /^request to another origin: http:\/\/127\.0\.0\.1:/;

async function open(): Promise<LearningSystem & { close: () => void }> {
	let all: Record<string, string | Uint8Array> = {};
	const server = createServer(({ url = '/' }, response) => {
		const path = url.split('?')[0]!;
		const body = all[path];
		if (body === undefined) return response.writeHead(404).end();
		const type = types[path.split('.').at(-1)!] ?? 'text/html; charset=utf-8';
		response.writeHead(200, { 'content-type': type }).end(body);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		serve(files, own = {}) {
			const packed = [...files].map(([path, file]) => [`/package/${path}`, file]);
			all = { '/favicon.ico': '', ...own, ...Object.fromEntries(packed) };
		},
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}

const types: Record<string, string> = {
	js: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	json: 'application/json',
	pdf: 'application/pdf'
};

/** Makes a package on our own page, as whoever is signed in, and unpacks it. */
export async function makePackage(
	page: Page,
	module: string,
	choices: { standard: string; language?: string }
): Promise<Files> {
	await page.goto(`/academy/packages/${module}`);
	await page.locator(`[name=standard][value=${choices.standard}]`).check({ force: true });
	if (choices.language) await page.locator('select[name=language]').selectOption(choices.language);
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download het pakket' }).click();
	const download = await coming;
	const unpacked = unzip(await readFile(await download.path()), 'all', 1_000_000);
	if (!unpacked.ok) throw new Error(`${download.suggestedFilename()}: ${unpacked.refused}`);
	return unpacked.value;
}

/** How scorm-again is told to keep what a package says, and to write down every word of it. */
const scorm = {
	scorm12: { api: 'API', made: 'Scorm12API', set: 'LMSSetValue' },
	scorm2004: { api: 'API_1484_11', made: 'Scorm2004API', set: 'SetValue' }
};

/** A learning system that plays a package by SCORM, with scorm-again in the page around it. */
export async function playScorm(
	page: Page,
	lms: LearningSystem,
	standard: keyof typeof scorm,
	files: Files
): Promise<void> {
	const { api, made, set } = scorm[standard];
	const script = createRequire(import.meta.url).resolve('scorm-again/min');
	const around = `<!doctype html><html lang="nl"><title>LMS</title>
		<script src="/scorm-again.js"></script>
		<script>
			window.told = [];
			const api = (window.api = window.${api} = new ${made}({ logLevel: 5 }));
			const set = api.${set};
			api.${set} = (name, value) => (told.push(name + '=' + value), set.call(api, name, value));
		</script>
		<iframe title="module" src="/package/index.html" width="380" height="800"></iframe></html>`;
	lms.serve(files, { '/': around, '/scorm-again.js': await readFile(script, 'utf8') });
	await page.goto(`${lms.address}/`);
}

/** Everything that a package told by SCORM so far, in order. */
export const toldOf = (page: Page): Promise<string[]> =>
	page.evaluate(() => (globalThis as unknown as { told: string[] }).told);

/**
 * Walks through one item of a package, choosing the first option each time, until it is done.
 * @param look sees every screen on the way
 */
export async function walkPackageItem(
	frame: Page | FrameLocator,
	look: (screen: string) => Promise<void> = async () => {}
): Promise<void> {
	const bar = frame.locator('.frame > .bar');
	await expect(bar).toBeVisible();
	for (let steps = 0; steps < 100; steps++) {
		const screen = frame.locator('.frame .screen');
		const before = await screen.innerText();
		await look(before);
		const radios = screen.locator('input[type=radio]');
		if ((await radios.count()) > 0) await radios.first().check({ force: true });
		const last = bar.locator('[data-done]');
		if (await last.isVisible()) return last.click();
		const next = bar.locator('.nl-button--primary');
		if (await next.isVisible()) await next.click();
		else await screen.locator('.verdicts button').first().click();
		await expect(screen).not.toHaveText(before, { useInnerText: true });
	}
	throw new Error('the item does not end');
}
