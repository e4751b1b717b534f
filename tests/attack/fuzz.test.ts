import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAccounts, demoEmail } from '#lib/server/demo/accounts.ts';
import type { Ready } from '../support/program.ts';
import { runProduct } from '../support/run-product.ts';
import { crawl } from './fuzz/crawl.ts';
import type { Form } from './fuzz/forms.ts';
import { fillings, strangeBodies, values } from './fuzz/values.ts';
import { pathOf, routesOfTheTree } from './routes.ts';
import { signedIn } from './visitor.ts';

/** Requests per form; `FUZZ=300` asks as many as before a release. */
const requests = Number(process.env['FUZZ'] ?? 3);
const seed = Number(process.env['FUZZ_SEED'] ?? 20261122);

let product: Ready & { stop: () => Promise<void> };

beforeAll(async () => {
	product = await runProduct();
});
afterAll(() => product.stop());

/** What went wrong: an answer that blames the product, or shows what is inside. */
async function complaintsOf(path: string, init: RequestInit): Promise<string[]> {
	const response = await fetch(product.address + path, { redirect: 'manual', ...init });
	const body = await response.text();
	const said = `${init.method ?? 'GET'} ${path.slice(0, 200)}`;
	if (response.status >= 500) return [`${said} answers ${response.status}: ${shown(init.body)}`];
	return /\n\s+at \S+ \(|node_modules|PostgresError/.test(body) ? [`${said} shows its inside`] : [];
}

const shown = (body: unknown): string =>
	body instanceof FormData
		? JSON.stringify(
				[...body].map(([name, value]) => [name, typeof value === 'string' ? value : '(file)'])
			)
		: String(body ?? '').slice(0, 600);

const sample = <Value>(from: fc.Arbitrary<Value>, count: number) =>
	fc.sample(from, { numRuns: count, seed });

type Asked = () => Promise<string[]>;

const names = fc.constantFrom('on', 'page', 'unit', 'kind', 'q', 'to', 'year', 'from');

/** Every address of a visitor with words in it that no link has. */
const strangeQuestions = (paths: string[], headers: HeadersInit): Asked[] =>
	paths.flatMap((path) =>
		sample(fc.tuple(names, values), 2).map(
			(pair) => () => complaintsOf(withQuery(path, [pair]), { headers })
		)
	);

/** A form filled in badly, and bodies that are no form. */
const badForms = (form: Form, headers: Record<string, string>): Asked[] => [
	...sample(fillings(form), requests).map(
		(filling) => () => complaintsOf(...requestOf(form, filling, headers))
	),
	...(form.method === 'post' ? strangeBodies : []).map(
		([type, body]) =>
			() =>
				complaintsOf(form.action, {
					method: 'POST',
					body,
					headers: { ...headers, 'content-type': type }
				})
	)
];

async function complaintsAbout(asked: Asked[]): Promise<string[]> {
	const complaints: string[] = [];
	const worker = async () => {
		for (let next = asked.pop(); next; next = asked.pop()) complaints.push(...(await next()));
	};
	await Promise.all(Array.from({ length: 6 }, worker));
	return complaints;
}

function withQuery(path: string, pairs: [string, string][]): string {
	const query = new URLSearchParams(pairs.map(([name, value]) => [name, value.toWellFormed()]));
	return `${path.split('?')[0]}?${query}`;
}

function requestOf(
	{ action, method, multipart }: Form,
	filling: [string, string | Blob][],
	headers: Record<string, string>
): [string, RequestInit] {
	const texts = filling.filter((pair): pair is [string, string] => typeof pair[1] === 'string');
	if (method === 'get') return [withQuery(action, texts), { headers }];
	if (!multipart) return [action, { method: 'POST', headers, body: new URLSearchParams(texts) }];
	const body = new FormData();
	for (const [name, value] of filling) body.append(name, value as string);
	return [action, { method: 'POST', headers, body }];
}

/** Forms that an earlier visitor filled in already. */
const done = new Set<string>();

test.each(demoAccounts.map(({ role }) => role))(
	'whatever %s sends, no page breaks and none shows its inside',
	async (role) => {
		const account = demoAccounts.find((each) => each.role === role)!;
		const cookie = await signedIn(product.address, demoEmail(account));
		const headers = { cookie, accept: 'text/html', origin: product.address };
		const { paths, forms } = await crawl(product.address, cookie, ['/']);
		expect(forms.size).toBeGreaterThan(2);
		const fresh = [...forms].filter(([key]) => !done.has(key));
		for (const [key] of fresh) done.add(key);
		const asked = fresh.flatMap(([, form]) => badForms(form, headers));
		expect(await complaintsAbout([...strangeQuestions(paths, headers), ...asked])).toEqual([]);
	},
	1_800_000
);

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
	'whatever a stranger sends by %s to any address, nothing breaks',
	async (method) => {
		const headers = { accept: 'application/json', origin: product.address };
		const bodies = [
			...strangeBodies,
			...sample(fc.json(), 2).map((body) => ['application/json', body] as const)
		];
		const asked = routesOfTheTree().flatMap(({ id }) =>
			bodies.map(
				([type, body]) =>
					() =>
						complaintsOf(pathOf(id), {
							method,
							body,
							headers: { ...headers, 'content-type': type }
						})
			)
		);
		expect(await complaintsAbout(asked)).toEqual([]);
	},
	600_000
);
