import * as fc from 'fast-check';
import type { Asked } from './asked.ts';
import { formBodies, type Body } from './bodies.ts';
import type { Door } from './doors.ts';
import { headersOf } from './endpoints.ts';
import { sendableIn, strangeHeaders } from './headers.ts';
import { jsonTexts } from './json.ts';
import { strangePaths } from './paths.ts';
import { queryText, strangeQueries } from './queries.ts';
import { stranger, visitors, type Visitor } from './world.ts';

/** A request that is made when it is sent, and by whom. */
export type Made = { who: Visitor; make: () => Promise<Asked> };

/** Words that pages read from their address. */
const queryNames = [
	...['on', 'page', 'unit', 'kind', 'q', 'to', 'year', 'from', 'who', 'person', 'language', 'done'],
	...[
		'chapter',
		'turn',
		'token',
		'theme',
		'problem',
		'look',
		'item',
		'code',
		'before',
		'view',
		'tree'
	],
	...[
		'state',
		'standard',
		'slide',
		'seconds',
		'scene',
		'progress',
		'plan',
		'part',
		'filter',
		'edit'
	],
	...[
		'duty',
		'example',
		'columns',
		'campaign',
		'at',
		'as',
		'answer',
		'method',
		'__proto__',
		'module'
	]
];

const otherMethods = [
	'GET',
	'HEAD',
	'POST',
	'PUT',
	'PATCH',
	'DELETE',
	'OPTIONS',
	'TRACE',
	'PROPFIND'
];

const mostly = <Value>(usual: Value, strange: fc.Arbitrary<Value>, one: number) =>
	fc.oneof({ weight: one - 1, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: strange });

/** Requests at a door: well made in most of their parts, and wrong in some. */
export function mutated(door: Door): fc.Arbitrary<Made> {
	if (door.body && 'requests' in door.body)
		return door.body.requests.map((asked) => ({
			who: stranger,
			make: async () => ({ ...asked, headers: { host: '~host~', ...sendableIn(asked.headers) } })
		}));
	const place = fc.constantFrom(...door.places);
	return place.chain(({ path, who }) =>
		fc
			.record({
				method: mostly(door.method, fc.constantFrom(...otherMethods), 25),
				path: mostly(path, strangePaths(door.route, path), door.body ? 8 : 3),
				query: mostly(
					queryText(door.query),
					strangeQueries(door.query, queryNames),
					door.body ? 6 : 2
				),
				strange: mostly<[string, string][]>([], strangeHeaders, 4),
				who: mostly(who, fc.constantFrom(stranger, ...visitors), 20),
				body: bodyOf(door),
				from: fc.ipV4()
			})
			.map(({ method, path, query, strange, who, body, from }): Made => ({
				who,
				make: async () => {
					const made = method === 'GET' || method === 'HEAD' ? undefined : await body();
					const type: Record<string, string> = made?.type ? { 'content-type': made.type } : {};
					const usual = {
						...{ host: '~host~', accept: 'text/html', origin: '~origin~', ...type },
						...{ 'x-forwarded-for': from, ...headersOf(who), ...door.headers }
					};
					const headers = { ...usual, ...Object.fromEntries(strange) };
					return { method, path: path + query, headers, body: made?.body };
				}
			}))
	);
}

function bodyOf({ body }: Door): fc.Arbitrary<() => Promise<Body | undefined>> {
	if (!body) return fc.constant(async () => undefined);
	if ('form' in body) return formBodies(body.form);
	if ('requests' in body) return fc.constant(async () => undefined);
	return jsonTexts(body.json).map((text) => async () => ({ type: 'application/json', body: text }));
}
