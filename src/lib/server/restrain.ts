import { error } from '@sveltejs/kit';
import { ui } from '../i18n/ui.ts';
import type { Language } from '../i18n/language.ts';
import type { Db } from './db/connect.ts';
import { attempt, openPage, type Limit } from './rate-limits.ts';

type Asked = {
	route: { id: string | null };
	url: URL;
	request: Request;
	isDataRequest: boolean;
	isSubRequest: boolean;
	fetch: typeof fetch;
	locals: { person: { personId: string } | null; language: Language };
	getClientAddress(): string;
};

/** Of people who work with named data. The log tells when they do; of nobody else a time is stored. */
const offices = /^\/(academy|admin|annual-report|audit|hr)(\/|$)/;
const files = /\.(csv|pdf|zip|yaml|md)$|\/\[(file|kind)\]$/;
const lists = /^\/(admin|audit|hr)(\/|$)/;
/** How far a file is, which is asked time and again. */
const progress = ['watch', 'progress'];

/** The limit of a route by what it costs: a file to make, a file to read, a search in a list of people. */
export function limitOf(
	route: string,
	{ method, search, type }: { method: string; search: URLSearchParams; type: string }
): Limit | undefined {
	if (!offices.test(route)) return undefined;
	if (method === 'POST') return /^multipart\//i.test(type) ? 'uploads-person' : undefined;
	if (files.test(route))
		return progress.some((name) => search.has(name)) ? undefined : 'exports-person';
	return lists.test(route) && search.size > 0 ? 'searches-person' : undefined;
}

/** Where no address is counted, not even in memory: there somebody chooses. */
const uncounted = /^\/(ballot-box|live)(\/|$)/;
/** No client but a proxy that does not say for whom it asks. */
const here = /^(::1|127\..*)$/;

/**
 * Has somebody wait who asks more than people do. Signed out, by client address; signed in, where a route costs
 * much, by person. Every other page is not counted at all.
 * @returns the page that says so; nothing when they may go on
 */
export async function restrain(db: Db, event: Asked): Promise<Response | undefined> {
	const { route, url, request, locals } = event;
	if (route.id === null || event.isSubRequest) return undefined;
	const seconds = await secondsToWait(db, event, route.id);
	if (seconds === null) return undefined;
	const isPage = (request.headers.get('accept') ?? '').includes('text/html');
	if (event.isDataRequest || request.method !== 'GET' || !isPage)
		error(429, ui[locals.language].tooManyText);
	// Kit shows a bare page for an error thrown in a hook; a page of ours says it in the house style.
	const page = await event.fetch(new URL('/refused?wait', url));
	const headers = new Headers(page.headers);
	headers.set('retry-after', String(seconds));
	return new Response(page.body, { status: 429, headers });
}

async function secondsToWait(db: Db, event: Asked, route: string): Promise<number | null> {
	const { locals, request, url } = event;
	if (!locals.person) {
		const address = event.getClientAddress();
		return uncounted.test(route) || here.test(address) ? null : openPage(address);
	}
	const limit = limitOf(route, {
		...{ method: request.method, search: url.searchParams },
		type: request.headers.get('content-type') ?? ''
	});
	return limit ? attempt(db, limit, locals.person.personId) : null;
}
