type StepBrowser = {
	secure: boolean;
	/** The same cookies, with somebody who got hold of them. */
	stolen: () => StepBrowser;
	cookies: {
		get: (name: string) => string | undefined;
		set: (name: string, value: string) => void;
		delete: (name: string) => void;
	};
};

/** The cookies of a browser that signs in, as the server sees them. */
export function stepBrowser(kept: Iterable<[string, string]> = []): StepBrowser {
	const jar = new Map(kept);
	return {
		secure: false,
		stolen: () => stepBrowser(jar),
		cookies: {
			get: (name) => jar.get(name),
			set: (name, value) => void jar.set(name, value),
			delete: (name) => void jar.delete(name)
		}
	};
}
