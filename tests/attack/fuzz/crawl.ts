import { access } from '#lib/server/access.ts';
import { formsOf, linksOf, type Form } from './forms.ts';

const patterns = Object.keys(access)
	.map((id) => ({
		id,
		fits: new RegExp(`^${id.replace(/[.]/g, '\\.').replace(/\[\w+\]/g, '[^/]+')}$`),
		open: (id.match(/\[/g) ?? []).length
	}))
	// A fixed name goes before a parameter, as in the router.
	.toSorted((a, b) => a.open - b.open);

/** The route that a path leads to. */
export const routeOf = (path: string): string | undefined =>
	patterns.find(({ fits }) => fits.test(path.split('?')[0]!))?.id;

/** What was visited, and each form once, by its route and action. */
export type Found = { paths: string[]; forms: Map<string, Form> };

/** How many addresses of one route are looked at. */
const perRoute = 2;

/**
 * Follows the links of the product from `from`, a few addresses of each route, as the visitor whose
 * cookie this is.
 */
export async function crawl(address: string, cookie: string, from: string[]): Promise<Found> {
	const visited = new Map<string, number>();
	const forms = new Map<string, Form>();
	const paths: string[] = [];
	const queue = [...from];
	for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
		const route = routeOf(path);
		if (!route || route === '/sign-out' || paths.includes(path)) continue;
		if ((visited.get(route) ?? 0) >= perRoute) continue;
		visited.set(route, (visited.get(route) ?? 0) + 1);
		paths.push(path);
		const response = await fetch(address + path, {
			headers: { cookie, accept: 'text/html' },
			redirect: 'follow'
		});
		const body = await response.text();
		if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
		for (const form of formsOf(body, path)) {
			const key = `${routeOf(form.action)} ${form.action.split('?')[1] ?? ''} ${form.method}`;
			if (!form.action.startsWith('/sign-out') && !forms.has(key)) forms.set(key, form);
		}
		queue.push(...linksOf(body, path));
	}
	return { paths, forms };
}
