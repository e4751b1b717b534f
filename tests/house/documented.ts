/** One line for every name that is in the product and not on the page, or on the page and not in the product. */
export function differences(
	page: string,
	product: readonly string[],
	written: readonly string[]
): string[] {
	return [
		...product
			.filter((name) => !written.includes(name))
			.map((name) => `${page} says nothing of ${name}`),
		...written
			.filter((name) => !product.includes(name))
			.map((name) => `${page} tells of ${name}: it is not there`)
	];
}

/** Settings that code reads straight from the environment, besides those of the operating system. */
export function environmentNames(text: string): string[] {
	const ofTheSystem = ['NODE_ENV', 'PATH', 'TMPDIR', 'HOME', 'CI'];
	const names = [...text.matchAll(/process\.env\.([A-Z][A-Z_]+)/g)].map((match) => match[1]!);
	return names.filter((name) => !ofTheSystem.includes(name));
}
