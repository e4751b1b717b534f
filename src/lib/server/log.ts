import { hostname } from 'node:os';
import { destination, pino, stdTimeFunctions, type Logger } from 'pino';

/** What a line may say (BIO2 8.15), besides its time, level, host and process. All else is left out. */
export type LogLine = {
	/** What was done: a method, `start`, `job`. */
	action: string;
	/** To what: a route as the code names it, never an address that was asked; a job. */
	object: string;
	/** `ok`, `failed`, or a status. */
	result: string | number;
	/** Through what it came: `web`, `record-store`, `clock`, `operator`. */
	origin: string;
	/** The id of a person in our database: a name only for who may look there. */
	actor?: string;
	/** Of a request that failed, as its page shows it. */
	id?: string;
	milliseconds?: number;
	/** What went wrong, as `told` writes it. */
	error?: string;
};

export type Level = 'error' | 'warn' | 'info' | 'debug';

const fields = new Set([
	...['action', 'object', 'result', 'origin', 'actor'],
	...['id', 'milliseconds', 'error']
]);

const masks: readonly [RegExp, string][] = [
	[/:\/\/[^\s/@]+@/g, '://[login]@'],
	[/[^\s<>"'(=:,]+@[^\s<>"'),:]+\.\w+/g, '[address]'],
	[/(https?:\/\/[^\s?"')]+)\?[^\s"')]*/g, '$1?[query]'],
	[/\beyJ[\w-]+(?:\.[\w-]+)+/g, '[token]'],
	[/\b(?![0-9a-f]{8}-[0-9a-f]{4}-)[\w-]{40,}(?=[^\w/.-]|$)/g, '[secret]']
];

/** A text without what somebody could sign in with or be written to: logins, addresses, queries, long secrets. */
export const masked = (text: string): string =>
	masks.reduce((left, [what, instead]) => left.replace(what, instead), text);

/**
 * Opens a log of lines in JSON.
 * @param level of the least line that is written, or `silent`
 * @param file a path or file descriptor
 */
export function openLog(level: string, file: string | number): Logger {
	return pino(
		{
			level,
			base: { host: hostname(), process: process.pid },
			timestamp: stdTimeFunctions.isoTime,
			formatters: {
				level: (label) => ({ level: label }),
				log: (line) => Object.fromEntries(Object.entries(line).filter(([name]) => fields.has(name)))
			},
			serializers: { error: (text: unknown) => masked(String(text)) }
		},
		destination({ dest: file, sync: true })
	);
}

let own: Logger | undefined;

/** Writes one line to standard error: standard output is for who starts the program. */
export function tell(level: Level, line: LogLine): void {
	own ??= openLog(process.env.LOG_LEVEL || 'info', 2);
	own[level](line);
}
