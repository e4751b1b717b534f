import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
	{ ignores: ['node_modules/', '.svelte-kit/', 'build/', '.data/', 'drizzle/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript says it better.
			'no-undef': 'off',
			'no-console': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			// A lookup that the lines around it make certain; the alternative is a branch that never runs.
			'@typescript-eslint/no-non-null-assertion': 'off',
			// Links are plain paths: one organisation, one root, and pages that work without a router.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } }
	},
	{
		// TypeScript looks at these itself, by `noUnusedLocals` and `noUnusedParameters`.
		files: ['**/*.ts', '**/*.svelte'],
		rules: { '@typescript-eslint/no-unused-vars': 'off' }
	},
	{
		// What a person at a terminal or in a log reads.
		files: ['scripts/**', 'bench/**', 'src/lib/server/told.ts', 'tests/support/**'],
		rules: { 'no-console': 'off' }
	}
);
