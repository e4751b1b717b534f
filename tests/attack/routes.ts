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
			const source = files.includes('+page.server.ts')
				? readFileSync(join(folder, '+page.server.ts'), 'utf8')
				: '';
			return [{ id: `/${relative(root, folder)}`, page, endpoint, actions: actionsIn(source) }];
		});
}

/** The names in `export const actions = { ... }`. */
function actionsIn(source: string): string[] {
	const start = source.indexOf('export const actions');
	if (start < 0) return [];
	const names = [...source.slice(start).matchAll(/(?:^\t|\{ |, )(\w+)(?=:| *\()/gm)].map(
		([, name]) => name!
	);
	return names.filter((name) => !/^(async|method|status)$/.test(name));
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
		activity: 'no-such-meeting'
	};
	return id.replace(/\[(\w+)\]/g, (_, name: string) => values[name]!);
}
