import { describe, expect, it } from 'vitest';
import { closedDoors } from './doors.ts';
import { projectFiles, readAll } from './project.ts';
import { worldly } from './purity.ts';
import { roomOf, rooms } from './rooms.ts';
import { budget, linesOf, longerThan, quantile, thin } from './sizes.ts';

const isCode = (path: string) => /\.(ts|svelte)$/.test(path);
const isTest = (path: string) => /\.(test|fixture)\.ts$/.test(path);

const code = readAll(projectFiles('src').filter(isCode));
const program = Object.entries(code).filter(([path]) => !isTest(path));

describe('doors', () => {
	it('every import of src goes through an open door', () => {
		expect(closedDoors(code)).toEqual([]);
	});

	it('every room of the table has files', () => {
		const paths = projectFiles();
		const empty = rooms.filter((room) => !paths.some((path) => roomOf(path) === room));
		expect(empty.map(({ room }) => room)).toEqual([]);
	});

	const closed: [string, string, string][] = [
		['src/lib/dilemma/a.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
		['src/lib/solo/a.ts', "import { drawPlan } from '#lib/programme/draw.ts';", 'programme'],
		['src/lib/live/a.ts', "import { seal } from '#lib/ballot/seal.ts';", 'ballot'],
		['src/lib/solo/a.ts', "import type { Plan } from '../programme/plan.ts';", 'for types neither'],
		['src/lib/programme/a.ts', "const m = await import('svelte');", 'svelte'],
		['src/lib/content/a.ts', "export { db } from '#lib/server/app.ts';", 'server/app'],
		[
			'src/lib/ui/A.svelte',
			'<script lang="ts">\nimport x from \'#lib/server/clock.ts\';\n</script>',
			'A.svelte:2'
		],
		[
			'src/lib/ui/A.svelte',
			"<script>import type { Db } from '#lib/server/db/connect.ts';</script>",
			'server/db'
		],
		['src/lib/ui/a.ts', "import { goto } from '$app/navigation';", '$app/navigation'],
		['src/lib/server/a.ts', "import { mount } from 'svelte';", 'svelte'],
		['src/lib/server/a.ts', "import { eq } from 'drizzle-orm';", 'drizzle-orm'],
		['src/lib/server/a.ts', "import { db } from './app.ts';", 'server/app'],
		[
			'src/routes/+page.server.ts',
			"import { enrol } from '#lib/server/db/learning.ts';",
			'server/db'
		],
		[
			'src/routes/+page.svelte',
			"<script>import { today } from '#lib/server/clock.ts';</script>",
			'server'
		],
		[
			'src/routes/+page.svelte',
			"<script>let x: import('#lib/server/db/audit.ts').AuditEvent;</script>",
			'server/db'
		],
		['src/lib/ui/a.ts', "const all = import.meta.glob('/content/**/*.md');", '/content/'],
		[
			'src/lib/solo/a.ts',
			"import { tables } from './tables.fixture.ts';",
			'only tests import tests'
		],
		['src/lib/solo/a.ts', "import x from '../../../scripts/start.ts';", 'in no room'],
		['src/lib/chat/a.ts', '', 'in no room']
	];

	it.each(closed)('in %s, `%s` is refused', (path, text, says) => {
		expect(closedDoors({ [path]: text })).toEqual([expect.stringContaining(says)]);
	});

	const open: [string, string][] = [
		['src/lib/solo/a.ts', "import { kinds } from '#lib/dilemma/codes.ts';"],
		['src/lib/solo/a.test.ts', "import { tables } from './tables.fixture.ts';"],
		['src/lib/server/a.ts', "import type { Db } from './db/connect.ts';"],
		['src/routes/+page.server.ts', "import { db } from '#lib/server/app.ts';"],
		[
			'src/routes/List.svelte',
			"<script>import type { Turn } from '#lib/server/learning.ts';</script>"
		],
		[
			'src/routes/List.svelte',
			"<script>import { type Turn } from '#lib/server/learning.ts';</script>"
		]
	];

	it.each(open)('in %s, `%s` is allowed', (path, text) => {
		expect(closedDoors({ [path]: text })).toEqual([]);
	});
});

describe('purity', () => {
	it('pure rooms get time, chance and ids as arguments', () => {
		const pure = program.filter(([path]) => roomOf(path)?.pure);
		expect(pure.flatMap(([path, text]) => worldly(path, text))).toEqual([]);
	});

	it.each([
		'const now = Date.now();',
		'const now = new Date();',
		'const now = Date();',
		'const pick = (random = Math.random) => random();',
		'const id = crypto.randomUUID();',
		'const id = globalThis.crypto.getRandomValues(bytes);',
		"const page = await fetch('/x');",
		'setTimeout(next, 10);',
		'const home = process.env.HOME;'
	])('`%s` is refused', (text) => {
		expect(worldly('a.ts', text)).toHaveLength(1);
	});

	it('a date that is given is allowed', () => {
		expect(worldly('a.ts', 'const day = new Date(text); const ms = Date.UTC(2026, 1, 1);')).toEqual(
			[]
		);
	});
});

describe('sizes', () => {
	const lines = Object.fromEntries(program.map(([path, text]) => [path, linesOf(text)]));
	const routes = Object.fromEntries(
		Object.entries(lines).filter(([path]) => path.endsWith('+page.server.ts'))
	);

	it(`half of the source files have at most ${budget.half} lines`, () => {
		expect(quantile(lines, 0.5)).toBeLessThanOrEqual(budget.half);
	});

	it(`nine of ten source files have at most ${budget.most} lines`, () => {
		const over = longerThan(lines, budget.most);
		expect(quantile(lines, 0.9), over.join('\n')).toBeLessThanOrEqual(budget.most);
	});

	it(`no source file has over ${budget.each} lines`, () => {
		expect(longerThan(lines, budget.each)).toEqual([]);
	});

	it(`nine of ten +page.server.ts have at most ${thin} lines`, () => {
		expect(quantile(routes, 0.9), longerThan(routes, thin).join('\n')).toBeLessThanOrEqual(thin);
	});

	it('a long file is named', () => {
		expect(longerThan({ 'short.ts': 10, 'long.ts': 300 }, 250)).toEqual(['long.ts has 300 lines']);
		expect(linesOf('a\nb\n')).toBe(2);
	});

	it('nine of ten means that the tenth does not count', () => {
		const ten = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9, 900].map((n) => [`${n}.ts`, n]));
		expect(quantile(ten, 0.9)).toBe(9);
		expect(quantile(ten, 0.5)).toBe(5);
	});
});
