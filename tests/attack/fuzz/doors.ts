import type * as fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { access } from '#lib/server/access.ts';
import { pathOf, routesOfTheTree } from '../routes.ts';
import type { Asked } from './asked.ts';
import { askings, type Asking } from './endpoints.ts';
import { routeOf, type Found } from './crawl.ts';
import type { Form } from './forms.ts';
import { queryText, type Query } from './queries.ts';
import { scimRequests } from './scim-requests.ts';
import { stranger, visitors, type Visitor } from './world.ts';
import { xapiRequests } from './xapi-requests.ts';

/** Something of the product that can be asked: a route, how, by whom, and what is well asked there. */
export type Door = {
	/** Such as `POST /hr/rules/new?/preview`. */
	name: string;
	route: string;
	method: string;
	/** Addresses that lead there, with who found them. */
	places: { path: string; who: Visitor }[];
	query: Query;
	headers: Record<string, string>;
	body: { form: Form } | { json: unknown[] } | { requests: fc.Arbitrary<Asked> } | undefined;
};

/** What everybody found, by visitor. */
export type Finds = ReadonlyMap<Visitor, Found>;

/** Who may ask a route, of those who are there. */
function mayAsk(route: string): Visitor[] {
	const allowed = access[route]!;
	if (allowed === 'anyone') return [stranger, 'new-employee'];
	if (allowed === 'employee') return ['new-employee', 'manager'];
	return visitors.filter((visitor) => allowed.some((role) => role === visitor));
}

/** Addresses of a route that links lead to; else one that fits and leads nowhere. */
function placesOf(route: string, finds: Finds): Door['places'] {
	const able = mayAsk(route);
	const found = able.flatMap((who) =>
		(finds.get(who)?.paths ?? [])
			.filter((path) => routeOf(path) === route)
			.map((path) => ({ path: path.split('?')[0]!, who }))
	);
	const path = at(route) ?? pathOf(route);
	return found.length > 0 ? found : able.map((who) => ({ path, who }));
}

/** Addresses that are in no link: they are sent to somebody, or programs know them. */
function at(route: string): string | undefined {
	if (route.startsWith('/auth/oidc/')) return route.replace('[provider]', 'provider');
	if (route === '/set-up/[token]') return '/set-up/~set-up~';
	if (route === '/invitation/[token]') return '/invitation/~invitation~';
	if (!route.startsWith('/ballot-box/[period]')) return undefined;
	return pathOf(route).replace('no-such-period', '~period~');
}

/** The doors of a route that show something. */
function shown(route: string, finds: Finds): Door[] {
	const door = { route, method: 'GET', query: [], headers: {}, body: undefined };
	return [{ ...door, name: `GET ${route}`, places: placesOf(route, finds) }];
}

function acted(route: string, action: string, finds: Finds): Door {
	const query: Query = action === 'default' ? [] : [[`/${action}`, '']];
	const door = { name: `POST ${route}?/${action}`, route, method: 'POST', headers: {} };
	for (const who of mayAsk(route)) {
		const form = finds
			.get(who)
			?.forms.get(`${route} ${action === 'default' ? '' : `/${action}`} post`);
		if (!form) continue;
		const path = form.action.split('?')[0]!;
		return { ...door, places: [{ path, who }], query, body: { form } };
	}
	const form = { ...unseen(route), action: '', method: 'post' as const };
	return { ...door, places: placesOf(route, finds), query, body: { form } };
}

const fieldNames = /\b(?:name|[Ff]orm)(?:=|\.(?:get|getAll|has)\()["'](\w[\w.-]*)["']/g;

/** A form of a route that nobody was shown: the names that its sources say, and some that others say. */
function unseen(route: string): Omit<Form, 'action' | 'method'> {
	const folder = join('src/routes', route);
	const sources = readdirSync(folder).filter((file) => /\.(svelte|ts)$/.test(file));
	const texts = sources.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
	const names = new Set([...texts.matchAll(fieldNames)].map(([, name]) => name!));
	for (const name of ['act', 'id', 'title', 'name', 'text', 'on']) names.add(name);
	return {
		fields: [...names].map((name) => [name, '1']),
		...{ choices: {}, files: [], multipart: false }
	};
}

function asked(asking: Asking): Door {
	const {
		route,
		method,
		path = pathOf(route),
		query = [],
		headers = {},
		who = [stranger]
	} = asking;
	const form = asking.fields && {
		...{ action: path, method: 'post' as const, multipart: false },
		...{ fields: asking.fields, choices: {}, files: [] }
	};
	return {
		...{ name: `${method} ${route}`, route, method, query, headers },
		places: who.map((visitor) => ({ path, who: visitor })),
		body: asking.json ? { json: asking.json } : form ? { form } : undefined
	};
}

const methods = /^export const (GET|POST|PUT|PATCH|DELETE|OPTIONS|fallback)\b/gm;

/** What the endpoint of a route says that it answers. */
export function methodsOf(route: string): string[] {
	const source = readFileSync(join('src/routes', route, '+server.ts'), 'utf8');
	return [...source.matchAll(methods)].flatMap(([, name = '']) =>
		name === 'fallback' ? ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] : [name]
	);
}

/** What other programs ask with words of their own. */
const programs: readonly [route: string, requests: fc.Arbitrary<Asked>][] = [
	['/scim/v2/[...path]', scimRequests],
	[
		'/xapi/[...path]',
		xapiRequests.map(({ method, path, query, headers, body }) => ({
			...{ method, path: `/xapi${path}${queryText(query)}`, body },
			headers: { ...headers, authorization: 'Basic ~xapi~' }
		}))
	]
];

/** Every door of the product: what each route shows, each of its actions, each method of an endpoint. */
export function doorsOf(finds: Finds): Door[] {
	const known = new Set(askings.map(({ route, method }) => `${method} ${route}`));
	const rest = routesOfTheTree().flatMap(({ id, page, endpoint, actions }): Door[] => [
		...(page ? shown(id, finds) : []),
		...actions.map((action) => acted(id, action, finds)),
		...(endpoint ? methodsOf(id) : [])
			.filter((method) => !known.has(`${method} ${id}`))
			.map((method) => ({
				...{ name: `${method} ${id}`, route: id, method, places: placesOf(id, finds) },
				...{ query: [], headers: {}, body: undefined }
			}))
	]);
	const spoken = programs.map(([route, requests]): Door => ({
		...{ name: `ANY ${route}`, route, method: 'ANY', query: [], headers: {} },
		...{ places: [{ path: pathOf(route), who: stranger }], body: { requests } }
	}));
	return [...spoken, ...askings.map(asked), ...rest];
}
