import { svelte } from '@sveltejs/vite-plugin-svelte';
import { basename } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

const MODULE = 'virtual:islands';
const SOURCE = 'src/islands';

type Output = (Rolldown.OutputChunk | Rolldown.OutputAsset)[];
type Island = { entry: string; parts: Record<string, string[]> };

/**
 * Some pages need a little script and not the whole client of the framework. Each file of src/islands
 * becomes a script of its own beside Kit's files; `virtual:islands` tells the server where it is and
 * what each of its lazy parts needs, so that a page can preload just that. Styles come with the page.
 */
export function islands(names: string[]): Plugin {
	let dev = false;
	const built = new Map<string, Promise<Output>>();
	// Each by itself: whoever loads one island loads nothing that only another shares.
	const output = (name: string) => {
		if (!built.has(name)) built.set(name, bundle(name));
		return built.get(name)!;
	};
	return {
		name: 'tweesprong-islands',
		configResolved: ({ command }) => void (dev = command === 'serve'),
		resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
		async load(id) {
			if (id !== `\0${MODULE}`) return;
			const map: Record<string, Island> = {};
			for (const name of names)
				map[name] = dev ? inDevelopment(name) : describe(name, await output(name));
			return `export const islands = ${JSON.stringify(map)};`;
		},
		async generateBundle() {
			if (this.environment.name !== 'client' || dev) return;
			for (const name of names)
				for (const file of await output(name)) {
					const source = file.type === 'chunk' ? file.code : file.source;
					this.emitFile({ type: 'asset', fileName: file.fileName, source });
				}
		}
	};
}

const inDevelopment = (name: string): Island => ({ entry: `/${SOURCE}/${name}.ts`, parts: {} });

async function bundle(name: string): Promise<Output> {
	const result = (await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
		build: {
			write: false,
			assetsInlineLimit: 0,
			// Parts bring no styles and few scripts: what finds them first would weigh more than it saves.
			modulePreload: false,
			// The page brings all styles; the island's own copy of them is dropped.
			cssCodeSplit: false,
			rolldownOptions: {
				input: { [name]: `${SOURCE}/${name}.ts` },
				output: {
					entryFileNames: '_app/immutable/islands/[name].[hash].js',
					chunkFileNames: '_app/immutable/islands/[name].[hash].js',
					assetFileNames: '_app/immutable/islands/[name].[hash][extname]',
					codeSplitting: { groups: [{ name: 'core', minShareCount: 3 }] }
				}
			}
		}
	})) as Rolldown.RolldownOutput;
	return result.output.filter(({ fileName }) => !fileName.endsWith('.css'));
}

/** Where an island is, and per lazy part (by the name of its file) the files it is made of. */
function describe(name: string, output: Output): Island {
	const chunks = output.filter((file) => file.type === 'chunk');
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
