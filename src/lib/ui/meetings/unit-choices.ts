type Unit = { id: string; name: string; depth: number };

/** Units to choose from, each set in under the one above it; `none` is for no unit in particular. */
export const unitChoices = (units: readonly Unit[], none: string) => [
	{ value: '', label: none },
	...units.map(({ id, name, depth }) => ({
		value: id,
		label: `${'\u00a0\u00a0\u00a0'.repeat(depth)}${name}`
	}))
];
