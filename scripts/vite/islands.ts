import { svelte } from '@sveltejs/vite-plugin-svelte';
import { basename } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

const MODULE = 'virtual:islands';
const SOURCE = 'src/islands';

type Island = { entry: string; parts: Record<string, string[]> };

/**
 * Some pages need a little script and not the whole client of the framework. Each file of src/islands
 * becomes a script of its own beside Kit's files; `virtual:islands` tells the server where it is and
 * what each of its lazy parts needs, so that a page can preload just that. Styles come with the page.
 */
export function islands(names: string[]): Plugin {
	let dev = false;
	let output: Promise<Rolldown.OutputChunk[]> | undefined;
	const chunks = () => (output ??= bundle(names));
	return {
		name: 'tweesprong-islands',
		configResolved: ({ command }) => void (dev = command === 'serve'),
		resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
		async load(id) {
			if (id !== `\0${MODULE}`) return;
			const described = names.map((name) => [name, dev ? inDevelopment(name) : null] as const);
			const built = dev ? [] : await chunks();
			const map = described.map(([name, found]) => [name, found ?? describe(name, built)]);
			return `export const islands = ${JSON.stringify(Object.fromEntries(map))};`;
		},
		async generateBundle() {
			if (this.environment.name !== 'client' || dev) return;
			for (const { fileName, code } of await chunks()) {
				this.emitFile({ type: 'asset', fileName, source: code });
			}
		}
	};
}

const inDevelopment = (name: string): Island => ({ entry: `/${SOURCE}/${name}.ts`, parts: {} });

async function bundle(names: string[]): Promise<Rolldown.OutputChunk[]> {
	const result = (await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
		build: {
			write: false,
			assetsInlineLimit: 0,
			// The page brings all styles; the island's own copy of them is dropped.
			cssCodeSplit: false,
			rolldownOptions: {
				input: Object.fromEntries(names.map((name) => [name, `${SOURCE}/${name}.ts`])),
				output: {
					entryFileNames: '_app/immutable/islands/[name].[hash].js',
					chunkFileNames: '_app/immutable/islands/[name].[hash].js',
					codeSplitting: { groups: [{ name: 'core', minShareCount: 3 }] }
				}
			}
		}
	})) as Rolldown.RolldownOutput;
	return result.output.filter((file) => file.type === 'chunk');
}

/** Where an island is, and per lazy part (by the name of its file) the files it is made of. */
function describe(name: string, chunks: Rolldown.OutputChunk[]): Island {
	const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === name)!;
	const part = (fileName: string): [string, string[]] => {
		const chunk = chunks.find((other) => other.fileName === fileName)!;
		const id = basename(chunk.facadeModuleId ?? chunk.name).replace(/\.\w+$/, '');
		return [
			id,
			[...new Set([fileName, ...chunk.imports, ...entry.imports])].map((file) => `/${file}`)
		];
	};
	return { entry: `/${entry.fileName}`, parts: Object.fromEntries(entry.dynamicImports.map(part)) };
}
