import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { mdsvex } from 'mdsvex';
import { defineConfig } from 'vitest/config';
import { contentCheck } from './scripts/vite/content-check.ts';
import { contentComponents } from './scripts/vite/content-components.ts';
import { islands } from './scripts/vite/islands.ts';
import { packages } from './scripts/vite/packages.ts';
import { quietAnnouncer } from './scripts/vite/quiet-announcer.ts';

/** The frame of every page, with what a walk and a phone in a meeting both draw. */
const frame = new RegExp(
	[
		'lib/ui/(Site\\w+|SkipLink|LanguageSwitch|AccountMenu|Logo|Icon|Heading|Panel|Link|Disclosure)\\.svelte',
		'lib/ui/(walk/Picture|media/\\w+)\\.svelte.*css$',
		'lib/(ui/(contact|product)|i18n/format)\\.ts$',
		'styles/components/(skip-link|link|heading|paragraph)\\.css'
	]
		.map((path) => `/src/${path}`)
		.join('|')
);

export default defineConfig({
	plugins: [
		contentCheck(),
		quietAnnouncer(),
		islands(['walk', 'phone', 'kiosk']),
		packages(),
		sveltekit({
			adapter: adapter(),
			compilerOptions: {
				runes: true,
				// mdsvex still writes `context="module"`; we do not.
				warningFilter: ({ code }) => code !== 'script_context_deprecated'
			},
			extensions: ['.svelte', '.md'],
			preprocess: [contentComponents(), mdsvex({ extensions: ['.md'], smartypants: false })],
			csp: {
				mode: 'nonce',
				directives: {
					'default-src': ['self'],
					'base-uri': ['self'],
					'form-action': ['self'],
					'frame-ancestors': ['none'],
					'object-src': ['none'],
					'img-src': ['self'],
					'connect-src': ['self']
				}
			},
			// The page that refuses is shown at addresses of any depth.
			paths: { relative: false },
			output: { bundleStrategy: 'split' }
		})
	],
	build: { assetsInlineLimit: 0 },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					// Few files for the whole house, since a phone waits for requests; what a phone in a meeting
					// needs of it stands apart.
					output: {
						codeSplitting: {
							groups: [
								{ name: 'frame', test: frame, priority: 2 },
								{ name: 'live', test: /src\/lib\/ui\/live\/(board|phone)\/.*css$/, priority: 1 },
								{
									name: 'house',
									test: /src\/(lib\/ui\/(?!FileInput|DataTable|Illustration|Steps)[^/]+\.svelte|styles\/)/
								}
							]
						}
					}
				}
			}
		}
	},
	test: {
		expect: { requireAssertions: true },
		// Of two cores vitest would use one.
		maxWorkers: 2,
		projects: [
			{
				extends: true,
				test: {
					name: 'rooms',
					include: ['src/**/*.test.ts', 'tests/house/**/*.test.ts'],
					// Loading the same rooms again for every file takes as long as their tests.
					isolate: false,
					// Reading every file of the house takes seconds on a busy machine.
					testTimeout: 20_000
				}
			},
			{
				extends: true,
				test: {
					name: 'database',
					include: ['tests/database/**/*.test.ts'],
					// What stands for another system runs on this machine.
					env: { OUTGOING_NETWORKS: '127.0.0.0/8, ::1/128' },
					isolate: false,
					globalSetup: ['tests/support/postgres.ts'],
					testTimeout: 60_000,
					hookTimeout: 120_000
				}
			},
			{
				extends: true,
				test: {
					name: 'product',
					include: ['tests/attack/**/*.test.ts', 'tests/start/**/*.test.ts'],
					globalSetup: ['tests/support/product.ts'],
					testTimeout: 120_000,
					hookTimeout: 180_000
				}
			},
			{
				extends: true,
				test: {
					name: 'faults',
					include: ['tests/faults/**/*.test.ts'],
					testTimeout: 120_000,
					hookTimeout: 180_000
				}
			},
			// Takes long: before a release, by name.
			{ extends: true, test: { name: 'release', include: ['tests/release/**/*.test.ts'] } }
		]
	}
});
