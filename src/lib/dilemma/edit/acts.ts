import type { ItemDraft } from '#lib/dilemma/edit/field.ts';

/** What a button of a form does to a list: `add`, `remove` or `up`, and which: `scenes[2].options[0]`. */
export type ListAct = { act: 'add' | 'remove' | 'up'; at: (string | number)[] };

/** Reads the value of a button: `add options`, `remove options[1]`, `up scenes[2]`. */
export function listActIn(value: string): ListAct | undefined {
	const match = /^(add|remove|up) ([a-zA-Z.[\]0-9]{1,120})$/.exec(value);
	if (!match) return undefined;
	const at = [...match[2]!.matchAll(/[a-zA-Z]+|\d+/g)].map(([part]) =>
		/^\d+$/.test(part) ? Number(part) : part
	);
	return { act: match[1] as ListAct['act'], at };
}

/** The draft with one entry more, one less, or one before the entry above it. */
export function actOnList(draft: ItemDraft, { act, at }: ListAct): ItemDraft {
	return { ...draft, ...(changed(draft, at, act) as object) };
}

function changed(holder: unknown, [key, ...rest]: ListAct['at'], act: ListAct['act']): unknown {
	if (typeof key === 'number') {
		const list = Array.isArray(holder) ? holder : [];
		if (rest.length > 0)
			return list.map((each, at) => (at === key ? changed(each, rest, act) : each));
		if (act === 'remove') return list.filter((_, at) => at !== key);
		return act === 'up' ? before(list, key) : list;
	}
	if (key === undefined) {
		const list = Array.isArray(holder) ? holder : [];
		return act === 'add' ? [...list, {}] : list;
	}
	const values = typeof holder === 'object' && holder !== null ? holder : {};
	return { ...values, [key]: changed((values as Record<string, unknown>)[key], rest, act) };
}

function before(list: readonly unknown[], at: number): unknown[] {
	if (at < 1 || at >= list.length) return [...list];
	return [...list.slice(0, at - 1), list[at], list[at - 1], ...list.slice(at + 1)];
}
