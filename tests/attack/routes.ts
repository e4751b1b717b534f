import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = 'src/routes';

export type Route = { id: string; page: boolean; endpoint: boolean; actions: string[] };

/** Every route of the source tree, with the names of its form actions. */
export function routesOfTheTree(): Route[] {
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => join(entry.parentPath, entry.name))
		.concat(root)
		.flatMap((folder): Route[] => {
			const files = readdirSync(folder);
			const page = files.includes('+page.svelte') || files.includes('+page.server.ts');
			const endpoint = files.includes('+server.ts');
			if (!page && !endpoint) return [];
			const sources = files
				.filter((file) => file.endsWith('.server.ts'))
				.map((file) => readFileSync(join(folder, file), 'utf8'));
			const actions = page ? sources.flatMap(actionsIn) : [];
			return [{ id: `/${relative(root, folder)}`, page, endpoint, actions }];
		});
}

/** The names in `export const actions = { ... }`, and in what a page spreads into it. */
function actionsIn(source: string): string[] {
	const objects = source.matchAll(/^export const (?:actions|\w+Actions) = \{(.*?)\};?$/gms);
	return [...objects].flatMap(([, object = '']) => {
		const key = object.includes('\n') ? /^\t(\w+)(?=:| *\()/gm : /\b(\w+)(?=:)/g;
		return [...object.matchAll(key)].map(([, name]) => name!);
	});
}

/** A path that fits a route, with something real in the place of each parameter. */
export function pathOf(id: string): string {
	const item = id.startsWith('/cards') ? 'de-envelop' : 'wat-is-integriteit';
	const values: Record<string, string> = {
		programme: 'welkom',
		module: 'start',
		item,
		deck: 'kaartronde',
		token: 'no-such-token',
		code: 'AAAA-BBBB-CCCC-DDDD',
		period: 'no-such-period',
		unit: 'organisation',
		dilemma: 'de-envelop',
		plan: 'no-such-plan',
		activity: 'no-such-meeting',
		report: 'no-such-report',
		edition: '1',
		version: 'v1',
		table: 'no-such-table',
		provider: 'no-such-provider',
		figure: 'no-such-figure',
		import: 'no-such-import',
		file: 'csv',
		path: 'ServiceProviderConfig',
		platform: '00000000-0000-4000-8000-000000000000',
		client: '00000000-0000-4000-8000-000000000000',
		person: '00000000-0000-4000-8000-000000000000',
		rule: '00000000-0000-4000-8000-000000000000'
	};
	return id.replace(/\[(?:\.{3})?(\w+)\]/g, (_, name: string) => values[name]!);
}
