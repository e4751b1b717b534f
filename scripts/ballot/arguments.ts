import { parseArgs } from 'node:util';
import { Trouble } from '../start/trouble.ts';

const commands = ['status', 'open', 'close', 'count'] as const;
export type Command = (typeof commands)[number];

export type Asked = {
	command: Command;
	/** The id of a period; absent where there is only one to choose. */
	period: string | undefined;
	/** Do it without asking. */
	yes: boolean;
	/** Paths of files with key parts. */
	parts: string[];
};

const usage =
	'Use: npm run ballot -- status, open, close or count, with --period id where there are several, --yes to be asked nothing, and --part file twice for a key of custodians.';

/** @throws {Trouble} how to use it, when it is used otherwise */
export function readArguments(args: string[]): Asked {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: {
				period: { type: 'string' },
				yes: { type: 'boolean', default: false },
				part: { type: 'string', multiple: true, default: [] }
			}
		});
		const command = commands.find((known) => known === positionals[0]);
		if (command && positionals.length === 1)
			return { command, period: values.period, yes: values.yes, parts: values.part };
	} catch {
		// Said below.
	}
	throw new Trouble(usage);
}
