/** Made by scripts/vite/islands.ts. */
declare module 'virtual:islands' {
	/** Per file of src/islands: its script, and the scripts that each lazy part is made of. */
	export const islands: Record<string, { entry: string; parts: Record<string, string[]> }>;
}
