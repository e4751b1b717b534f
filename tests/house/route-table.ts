const entrances = /^src\/routes(.*)\/\+(page\.svelte|page\.server\.ts|page\.ts|server\.ts)$/;

/** The ids of the routes that these files make, in order: `/`, `/programme/[programme]`. */
export function routesOf(paths: readonly string[]): string[] {
	const ids = paths.flatMap((path) => {
		const id = entrances.exec(path)?.[1];
		return id === undefined ? [] : [id || '/'];
	});
	return [...new Set(ids)].toSorted();
}

/** One line for every route that the access table does not name, and for every name without a route. */
export function gaps(routes: readonly string[], table: readonly string[]): string[] {
	return [
		...routes
			.filter((route) => !table.includes(route))
			.map(
				(route) =>
					`${route} is a route and not in the table: say in src/lib/server/access.ts who may ask it`
			),
		...table
			.filter((route) => !routes.includes(route))
			.map((route) => `${route} is in the table of src/lib/server/access.ts and no route`)
	];
}
