import { vi } from 'vitest';

/** A browser with nothing but storage and events, fresh for each test. */
export function freshBrowser() {
	const [local, session, window, document] = [
		stored(),
		stored(),
		new EventTarget(),
		new EventTarget()
	];
	vi.stubGlobal('localStorage', local);
	vi.stubGlobal('sessionStorage', session);
	vi.stubGlobal('document', document);
	vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
	vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window));
	return { local, session, window, document };
}

function stored(): Storage {
	const held = new Map<string, string>();
	return {
		get length() {
			return held.size;
		},
		key: (index) => [...held.keys()][index] ?? null,
		getItem: (label) => held.get(label) ?? null,
		setItem: (label, text) => void held.set(label, text),
		removeItem: (label) => void held.delete(label),
		clear: () => held.clear()
	};
}
