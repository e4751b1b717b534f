/** How far a file is: so many files before it, so many steps of all. */
export type SavingProgress = { waiting: number; step: number; steps: number };

export type SavingState = 'idle' | 'busy' | 'saved' | 'stopped' | 'failed';

/** Milliseconds between two questions how far it is. */
const pace = 400;

/** One file that is being made on the server and saved here; who stops it ends the work there too. */
export class Saving {
	state = $state<SavingState>('idle');
	/** Nothing until the server has said something. */
	progress = $state<SavingProgress | null>(null);
	#stop: AbortController | undefined;

	/** Has the file at this address made, and saves it under the name that the server gives it. */
	async start(address: string): Promise<void> {
		if (this.state === 'busy') return;
		const stop = (this.#stop = new AbortController());
		const word = crypto.randomUUID();
		this.state = 'busy';
		this.progress = null;
		const asking = setInterval(() => void this.#ask(within(address, 'progress', word)), pace);
		try {
			const response = await fetch(within(address, 'watch', word), { signal: stop.signal });
			if (!response.ok) throw new Error(response.statusText);
			keep(await response.blob(), nameOf(response) ?? address.split('?')[0]!.split('/').at(-1)!);
			this.state = 'saved';
		} catch {
			this.state = stop.signal.aborted ? 'stopped' : 'failed';
		} finally {
			clearInterval(asking);
		}
	}

	stop(): void {
		this.#stop?.abort();
	}

	async #ask(address: string): Promise<void> {
		const response = await fetch(address).catch(() => null);
		const told = response?.ok ? ((await response.json()) as SavingProgress | null) : null;
		if (told && this.state === 'busy') this.progress = told;
	}
}

/** An address that may ask something already, with one thing more. */
const within = (address: string, name: string, word: string): string =>
	`${address}${address.includes('?') ? '&' : '?'}${name}=${word}`;

const nameOf = (response: Response): string | undefined =>
	/filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];

/** Gives a file to the browser to save. */
function keep(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	// The browser reads it after the click.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
