/** The way to a key, such as `['options', 1, 'feedback']`. */
export type Field = readonly (string | number)[];

/** What is wrong with one key; `says` reads on after the name of the field. */
export type Finding = { field: Field; says: string };

/** `options[1].feedback` */
export function nameOf(field: Field): string {
	return field.reduce<string>((name, key) => {
		if (typeof key === 'number') return `${name}[${key}]`;
		return name === '' ? key : `${name}.${key}`;
	}, '');
}
