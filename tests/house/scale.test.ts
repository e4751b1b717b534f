import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { homeOf, keyOf } from '../../scripts/scale/backends.ts';

// What the proxy sends to one process: the same in the local proxy, in the docs and in what is deployed.

const ports = [3001, 3002, 3003, 3004];
const codes = Array.from({ length: 2_000 }, (_, at) => `CODE${at}`);

test('every address with the code of a session belongs to that code', () => {
	const routes = globSync('src/routes/live/**/+{page,server,page.server}.*')
		.map((file) => file.replace(/^src\/routes(.*)\/[^/]+$/, '$1'))
		.filter((route) => route.includes('[code]'));
	const keys = routes.map((route) => keyOf(`${route.replace('[code]', '7DKX49')}?device=one`));
	expect(new Set(routes).size).toBeGreaterThan(10);
	expect(new Set(keys)).toEqual(new Set(['7DKX49']));
});

test('pages of custody belong together, and nothing else does', () => {
	const paths = ['/custody', '/custody/1', '/secret-choices', '/secret-choices/1/progress'];
	expect(paths.map(keyOf)).toEqual(paths.map(() => 'custody'));
	const others = ['/', '/live', '/live?code=7DKX49', '/live/desk', '/custodyx', '/hr', '/ballots'];
	expect(others.map(keyOf)).toEqual(others.map(() => null));
});

test('a process that goes moves its own sessions only, and each has its share', () => {
	const left = ports.slice(1);
	const homes = codes.map((code) => homeOf(code, ports)!);
	for (const port of ports) {
		const share = homes.filter((home) => home === port).length / codes.length;
		expect(share).toBeGreaterThan(0.2);
		expect(share).toBeLessThan(0.3);
	}
	const after = codes.map((code) => homeOf(code, left)!);
	expect(codes.filter((_, at) => homes[at] !== ports[0] && after[at] !== homes[at])).toEqual([]);
});

test.each(['docs/scale.md', 'deploy/Caddyfile', 'deploy/nginx.conf'])(
	'%s says it in the same words',
	(file) => {
		const text = readFileSync(file, 'utf8');
		expect(text).toContain('^/live/(?:(?:seat|screen|guest|desk|attendance)/)?(');
		expect(text).toContain('secret-choices');
	}
);
