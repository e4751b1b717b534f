/** The storage of a tab; a full one takes nothing. */
export function newTab(isFull = false): Storage {
	const values = new Map<string, string>();
	return {
		get length() {
			return values.size;
		},
		clear: () => values.clear(),
		key: (index) => [...values.keys()][index] ?? null,
		getItem: (label) => values.get(label) ?? null,
		removeItem: (label) => void values.delete(label),
		setItem: (label, value) => {
			if (isFull) throw new DOMException('full', 'QuotaExceededError');
			values.set(label, value);
		}
	};
}
