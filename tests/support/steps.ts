import type { Page } from '@playwright/test';
import type { Ready } from './program.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };

/** Begins a programme without walking. @returns the path of its first item */
export async function begin(page: Page, programme: string, { address }: Ready): Promise<string> {
	return post(page, address, `/programme/${programme}?/start`);
}

/** Marks items done, without walking them, from a path until the plan comes to `item`. */
export async function onwardTo(
	page: Page,
	from: string,
	item: string,
	{ address }: Ready
): Promise<string> {
	let at = from;
	while (!at.endsWith(`/${item}`)) at = await post(page, address, `${at}?/done`);
	return at;
}

async function post(page: Page, address: string, path: string): Promise<string> {
	const answer = await page.request.post(address + path, {
		headers: { ...form, origin: address },
		data: '',
		maxRedirects: 0
	});
	const { location } = answer.headers();
	if (!location) throw new Error(`POST ${path} answered ${answer.status()}`);
	return location;
}
