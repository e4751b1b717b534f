export type Nap = { wait: (milliseconds: number) => Promise<void>; wake: () => void };

/** A wait that something can end early. */
export function newNap(): Nap {
	let wake = () => {};
	const wait = (milliseconds: number) =>
		new Promise<void>((resolve) => {
			const timer = setTimeout(() => wake(), milliseconds);
			wake = () => (clearTimeout(timer), resolve());
		});
	return { wait, wake: () => wake() };
}
