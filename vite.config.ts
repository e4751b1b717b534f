import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { mdsvex } from 'mdsvex';
import { defineConfig } from 'vitest/config';
import { contentCheck } from './scripts/vite/content-check.ts';
import { contentComponents } from './scripts/vite/content-components.ts';
import { islands } from './scripts/vite/islands.ts';
import { quietAnnouncer } from './scripts/vite/quiet-announcer.ts';

export default defineConfig({
	plugins: [
		contentCheck(),
		quietAnnouncer(),
		islands(['walk']),
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
			output: { bundleStrategy: 'split' }
		})
	],
	build: { assetsInlineLimit: 0 },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					// One file of styles and one of scripts for the whole house: a phone waits for requests.
					output: {
						codeSplitting: {
							groups: [{ name: 'house', test: /src\/(lib\/ui\/[^/]+\.svelte|styles\/)/ }]
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
				test: { name: 'rooms', include: ['src/**/*.test.ts', 'tests/house/**/*.test.ts'] }
			},
			{
				extends: true,
				test: {
					name: 'database',
					include: ['tests/database/**/*.test.ts'],
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
			}
		]
	}
});
