/**
 * The choice in a form, not checked yet; null where nothing is filled in. A button to skip stands after
 * the options, and so wins from one that was picked.
 */
export function choiceOf(form: FormData): object | null {
	const option = last(form, 'option');
	if (option) return { option };
	const scale = last(form, 'scale');
	if (scale) return { scale: Number(scale) };
	const order = last(form, 'order');
	if (order) return { ranking: order.split(',') };
	const words = form
		.getAll('word')
		.map(String)
		.filter((word) => word.trim());
	return words.length > 0 ? { words } : null;
}

const last = (form: FormData, name: string): string => String(form.getAll(name).at(-1) ?? '');
