import type { PreprocessorGroup } from 'svelte/compiler';

const COMPONENTS = ['Rule', 'Setting', 'Contact', 'Phrase', 'RuleSort', 'Note', 'Source'];

/**
 * Authors write `<Rule code="..." />` without a script: this adds the imports of the allowed components
 * to every content file, before mdsvex reads it. Anything else stays undefined and fails the build.
 */
export function contentComponents(): PreprocessorGroup {
	return {
		name: 'tweesprong-content-components',
		markup({ content, filename }) {
			if (!filename?.endsWith('.md')) return;
			const used = COMPONENTS.filter((name) => content.includes(`<${name}`));
			if (used.length === 0) return;
			const imports = used.map((name) => `import ${name} from '#lib/ui/body/${name}.svelte';`);
			return { code: `${content}\n\n<script>\n${imports.join('\n')}\n</script>\n` };
		}
	};
}
