/** Made by scripts/vite/packages.ts. */
declare module 'virtual:packages' {
	/** The text of the script and of the style of a package, by how it talks to a learning system. */
	export const players: Record<'scorm' | 'cmi5', { script: string; style: string }>;
}
