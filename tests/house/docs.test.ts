import { getTableName, isTable } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ceremonies, partStates } from '#lib/ballot/ceremony.ts';
import { roles, type Role } from '#lib/programme/roles.ts';
import { access } from '#lib/server/access.ts';
import * as schema from '#lib/server/db/schema/index.ts';
import { securityHeaders } from '#lib/server/headers.ts';
import { tables } from '#lib/solo/tables.fixture.ts';
import { activityTypes, base, verbs } from '#lib/xapi/verbs.ts';
import { settingsTable } from '../../scripts/start/settings.ts';
import { variables } from '../../src/env.ts';
import { differences, environmentNames } from './documented.ts';
import { codes, deadLinks, section, tableRows } from './markdown.ts';
import { projectFiles, read } from './project.ts';
import { rooms } from './rooms.ts';

const paths = projectFiles();
const pages = paths.filter((path) => path.endsWith('.md') && !/^(content|tests)\//.test(path));
/** The names in the first column of every table of a page, or of one section. */
const listed = (page: string, heading?: string) =>
	tableRows(heading ? section(read(page), heading) : read(page)).flatMap(([first = '']) =>
		codes(first)
	);

describe('every part of the product has its place in the docs', () => {
	it('settings, with their defaults', () => {
		const program = paths.filter((path) => /^(src|scripts)\/.*\.(ts|mjs)$/.test(path));
		const names = new Set([
			...Object.keys(variables),
			...settingsTable.map(({ name }) => name),
			...program.flatMap((path) => environmentNames(read(path)))
		]);
		const page = 'docs/settings.md';
		expect(differences(page, [...names], listed(page))).toEqual([]);
		const defaults = tableRows(read(page)).map(([name = '', value = '']) => [
			codes(name)[0],
			codes(value)[0] ?? ''
		]);
		expect(defaults).toEqual(
			expect.arrayContaining(settingsTable.map((one) => [one.name, one.default]))
		);
	});

	it('npm scripts', () => {
		const { scripts } = JSON.parse(read('package.json'));
		const names = listed('docs/scripts.md').map((command) => command.replace(/^npm (run )?/, ''));
		expect(differences('docs/scripts.md', Object.keys(scripts), names)).toEqual([]);
	});

	it('roles, each with a page and the routes it may ask', () => {
		const page = 'docs/roles.md';
		const rows = tableRows(section(read(page), '## Who may open what'));
		const written = Object.fromEntries(
			rows.map(([role = '', , routes = '']) => [codes(role)[0], codes(routes).toSorted()])
		);
		const routesOf = (role: Role) =>
			Object.keys(access).filter((route) => {
				const allowed = access[route]!;
				return role === 'employee'
					? allowed === 'employee'
					: allowed !== 'anyone' && allowed.includes(role);
			});
		expect(written).toEqual(
			Object.fromEntries(roles.map((role) => [role, routesOf(role).toSorted()]))
		);
		const own = roles.map((role) => `docs/roles/${role}.md`);
		expect(own.filter((path) => !paths.includes(path))).toEqual([]);
	});

	it('verbs and types of activity', () => {
		const page = 'docs/xapi.md';
		const product = [...Object.values(verbs).map(({ id }) => id), ...Object.values(activityTypes)];
		const written = tableRows(section(read(page), '## Verbs and types of activity')).flatMap(
			([, , iri = '']) => codes(iri)
		);
		expect(differences(page, product, written)).toEqual([]);
		expect(read(page)).toContain(base);
	});

	it('phases of every walk', () => {
		const drawn = new Set(read('docs/diagrams/walk.md').match(/\b\w+\b/g));
		const phases = tables.flatMap(({ walks }) => Object.values(walks).map(({ phase }) => phase));
		expect(phases.filter((phase) => !drawn.has(phase))).toEqual([]);
	});

	it('states of the custody of a key', () => {
		const drawn = new Set(read('docs/diagrams/custody.md').match(/\b[\w-]+\b/g));
		expect([...ceremonies, ...partStates].filter((state) => !drawn.has(state))).toEqual([]);
	});

	it('words on screen', () => {
		const { terms }: { terms: { nl: string; en: string }[] } = parse(read('content/glossary.yaml'));
		const written = tableRows(read('docs/glossary.md')).map(([nl, en]) => `${nl} = ${en}`);
		expect(
			differences(
				'docs/glossary.md',
				terms.map(({ nl, en }) => `${nl} = ${en}`),
				written
			)
		).toEqual([]);
	});

	it('rooms and doors', () => {
		const rows = tableRows(section(read('docs/architecture.md'), '## Rooms and doors'));
		const written = rows.map(([room = '', , may = '', types = '']) => [
			codes(room)[0],
			codes(may),
			codes(types)
		]);
		expect(written).toEqual(rooms.map(({ room, may, types = [] }) => [room, may, types]));
	});

	it('tables of the database, with what they hold of people', () => {
		const names = Object.values(schema)
			.filter((each) => isTable(each))
			.map(getTableName);
		const page = 'docs/privacy/README.md';
		expect(differences(page, names, listed(page, '## What is kept'))).toEqual([]);
	});

	it('headers of every answer, each with its source', () => {
		const page = 'docs/security.md';
		const names = Object.keys(securityHeaders(true));
		expect(differences(page, names, listed(page, '## Headers'))).toEqual([]);
	});

	it('rate limits', () => {
		const limits = [
			...read('src/lib/server/rate-limits.ts').matchAll(/'([\w-]+)': \{ points: (\d+)/g)
		];
		const rows = tableRows(section(read('docs/security.md'), '## Rate limits'));
		expect(rows.map(([name = '', points]) => [codes(name)[0], points])).toEqual(
			limits.map(([, name, points]) => [name, points])
		);
	});
});

describe('pages', () => {
	it('every link leads somewhere', () => {
		const find = (path: string) => {
			if (paths.includes(path)) return path.endsWith('.md') ? read(path) : '';
			return paths.some((each) => each.startsWith(`${path}/`)) ? '' : undefined;
		};
		expect(pages.flatMap((page) => deadLinks(page, read(page), find))).toEqual([]);
	});

	it('every decision has a number of its own and stands in the list', () => {
		const files = paths
			.filter((path) => /^docs\/decisions\/(?!README)/.test(path))
			.map((path) => path.split('/').at(-1)!);
		const numbers = files.map((file) => /^(\d{3})-[a-z0-9-]+\.md$/.exec(file)?.[1]);
		expect(numbers).toEqual(files.map((_, index) => String(index + 1).padStart(3, '0')));
		const list = [...read('docs/decisions/README.md').matchAll(/\]\((\d{3}-[^)]+)\)/g)].map(
			([, file]) => file
		);
		expect(list).toEqual(files);
	});

	it('every decision says its context, what was decided and what follows', () => {
		const headings = (path: string) => read(path).match(/^## .*$/gm);
		for (const path of paths.filter((each) => /^docs\/decisions\/\d/.test(each)))
			expect(headings(path), path).toEqual(['## Context', '## Decision', '## Consequences']);
	});
});

describe('the tests above can fail', () => {
	it('a name that is missing, and one too many', () => {
		expect(differences('a.md', ['x', 'y'], ['y', 'z'])).toEqual([
			'a.md says nothing of x',
			'a.md tells of z: it is not there'
		]);
		expect(
			environmentNames('process.env.PORT; process.env.NODE_ENV; process.env.npm_execpath')
		).toEqual(['PORT']);
	});

	it('a link to nothing', () => {
		const find = (path: string) => (path === 'docs/a.md' ? '# One: two\n' : undefined);
		const good = '[a](a.md#one-two) [b](https://b.nl) [c](#three) `[d](d.md)`\n## Three';
		expect(deadLinks('docs/b.md', good, find)).toEqual([]);
		expect(deadLinks('docs/b.md', '[a](../a.md) [b](a.md#two) [c](#four)', find)).toHaveLength(3);
	});

	it('a table is read row by row', () => {
		const text =
			'# A\n\n| Name | What |\n| --- | --- |\n| `x` | one |\n| `y` | two |\n\n## B\n\nmore';
		expect(tableRows(text)).toEqual([
			['`x`', 'one'],
			['`y`', 'two']
		]);
		expect(section(text, '## B')).toBe('\nmore');
		expect(codes('`x` and `y`')).toEqual(['x', 'y']);
	});
});
