import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { Trouble } from '../start/trouble.ts';

/** The person at the terminal. */
export type Terminal = {
	/** Asks before what cannot be undone; unless everything was agreed to beforehand. */
	confirm: (question: string) => Promise<void>;
	/** Asks something that does not appear while it is typed. */
	askSecret: (question: string) => Promise<string>;
	close: () => void;
};

/** @param agreed whether everything was agreed to beforehand */
export function openTerminal(agreed: boolean): Terminal {
	let hidden = false;
	const { stdin: input, stdout } = process;
	const output = new Writable({
		write(chunk, _, done) {
			if (!hidden) stdout.write(chunk);
			done();
		}
	});
	let reader: ReturnType<typeof createInterface> | undefined;
	let lines: AsyncIterator<string> | undefined;

	async function ask(question: string): Promise<string> {
		stdout.write(question);
		reader ??= createInterface({ input, output, terminal: Boolean(input.isTTY) });
		lines ??= reader[Symbol.asyncIterator]();
		const { value, done } = await lines.next();
		if (done) throw new Trouble('Nothing was answered: nothing was changed.');
		return value;
	}

	return {
		async confirm(question) {
			if (agreed) return;
			const answer = await ask(`${question} Type yes to go on: `);
			if (answer.trim().toLowerCase() !== 'yes')
				throw new Trouble('Not agreed to: nothing was changed.');
		},
		async askSecret(question) {
			hidden = true;
			try {
				return await ask(question);
			} finally {
				hidden = false;
				stdout.write('\n');
			}
		},
		close: () => reader?.close()
	};
}
