import { svelte } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

const MODULE = 'virtual:packages';

/** A package goes to other organisations: it says whose work is in its script. */
const LICENCES = '/*! Tweesprong: EUPL-1.2. With Svelte (MIT) and cmi5.js (Apache-2.0). */';

/** What a package has in the place of what only our own pages can do; `null` is nothing. */
const INSTEAD: [string, string | null][] = [
	['walk/DoneForm.svelte', 'package/DoneButton.svelte'],
	['walk/DeviceQuestion.svelte', 'package/KeptHere.svelte'],
	['walk/KeptHere.svelte', 'package/KeptHere.svelte'],
	['media/PdfPage.svelte', 'package/PdfFile.svelte'],
	['envelope/EarlierResult.svelte', null]
];

/**
 * The player of a module in another learning system, as one script and one style that ask for nothing
 * else. `virtual:packages` gives their text to the server, which puts them in a package; they are made
 * from the same components as our own pages, when somebody first asks for them.
 */
export function packages(): Plugin {
	return {
		name: 'tweesprong-packages',
		resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
		async load(id) {
			if (id !== `\0${MODULE}`) return;
			const [scorm, cmi5] = [await bundle('package-scorm'), await bundle('package-cmi5')];
			return `export const players = ${JSON.stringify({ scorm, cmi5 })};`;
		}
	};
}

async function bundle(name: string): Promise<{ script: string; style: string }> {
	const result = (await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		plugins: [instead(), svelte({ configFile: false, compilerOptions: { runes: true } })],
		build: {
			write: false,
			cssCodeSplit: false,
			modulePreload: false,
			rolldownOptions: {
				input: `src/islands/${name}.ts`,
				// What is imported later is in the script already.
				transform: { define: { 'import.meta': '{}' } },
				// One classic script: some learning systems serve files in a way that modules refuse.
				output: { format: 'iife', codeSplitting: false, postBanner: LICENCES }
			}
		}
	})) as Rolldown.RolldownOutput;
	const [script, more] = result.output.filter((file) => file.type === 'chunk');
	const [style, other] = result.output.filter((file) => file.type === 'asset');
	if (!script || !style || more || other)
		throw new Error(`${name} is not one script and one style`);
	return { script: script.code, style: String(style.source) };
}

function instead(): Plugin {
	return {
		name: 'tweesprong-packages-instead',
		enforce: 'pre',
		async resolveId(source, importer) {
			const name = source.split('/').at(-1)!;
			const found = INSTEAD.find(([path]) => path.endsWith(`/${name}`));
			if (!found || !importer) return undefined;
			const [path, other] = found;
			const original = await this.resolve(source, importer, { skipSelf: true });
			if (!original?.id.endsWith(`/ui/${path}`)) return undefined;
			return other === null ? '\0nothing' : resolve('src/lib/ui', other);
		},
		load: (id) => (id === '\0nothing' ? 'export default null;' : undefined)
	};
}
