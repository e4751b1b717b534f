import { resolve } from 'node:path';
import * as v from 'valibot';
import { addressOf } from '../serve/address.ts';
import { root } from './root.mjs';
import { Trouble } from './trouble.ts';

const flag = (name: string) => v.picklist(['on', 'off'], `${name} must be on or off.`);

const number = (sentence: string, least: number, most: number) =>
	v.pipe(
		v.string(),
		v.digits(sentence),
		v.toNumber(),
		v.minValue(least, sentence),
		v.maxValue(most, sentence)
	);

const url = (sentence: string, fits: (url: URL) => boolean) =>
	v.pipe(
		v.string(),
		v.check((value) => URL.canParse(value) && fits(new URL(value)), sentence)
	);

const isOrigin = (url: URL) =>
	/^https?:$/.test(url.protocol) && url.href.replace(/\/$/, '') === url.origin;

const Environment = v.object({
	PORT: v.pipe(
		v.optional(
			number('PORT must be a whole number from 1 to 65535, for instance PORT=3000.', 1, 65535),
			'3000'
		),
		v.description('Port that the app listens on.')
	),
	HOST: v.pipe(
		v.optional(v.string(), 'localhost'),
		v.description('Address that the app listens on; 0.0.0.0 lets other machines in.')
	),
	DATA_DIR: v.pipe(
		v.optional(v.string(), '.data'),
		v.description('Folder for the built-in PostgreSQL and the generated secrets.')
	),
	DATABASE_URL: v.pipe(
		v.optional(
			url(
				'DATABASE_URL must look like postgres://name:password@host:5432/database; leave it out to use the built-in PostgreSQL.',
				({ protocol }) => /^postgres(ql)?:$/.test(protocol)
			)
		),
		v.description('PostgreSQL to use instead of the built-in one.')
	),
	DEMO: v.pipe(
		v.optional(flag('DEMO')),
		v.description(
			'Fills an empty database with a fictional municipality. On, unless DATABASE_URL is set.'
		)
	),
	DEMO_PEOPLE: v.pipe(
		v.optional(
			number(
				'DEMO_PEOPLE must be a whole number from 20 to 5000, for instance DEMO_PEOPLE=150.',
				20,
				5000
			)
		),
		v.description('How many people that municipality employs.')
	),
	AUTH_SECRET: v.pipe(
		v.optional(
			v.pipe(
				v.string(),
				v.minLength(32, 'AUTH_SECRET must be a random text of at least 32 characters.')
			)
		),
		v.description('Signs the sessions. Made once and kept in DATA_DIR/secrets when absent.')
	),
	TRUST_PROXY: v.pipe(
		v.optional(flag('TRUST_PROXY'), 'off'),
		v.description('On behind a reverse proxy that sets x-forwarded-proto, -host and -for.')
	),
	PUBLIC_ORIGIN: v.pipe(
		v.optional(
			v.pipe(
				url(
					'PUBLIC_ORIGIN must be the scheme and host that people type, for instance https://training.example.nl.',
					isOrigin
				),
				v.transform((value) => new URL(value).origin)
			)
		),
		v.description('The one origin of this site, whatever host a request names.')
	),
	BALLOT_KEY_DIR: v.pipe(
		v.optional(v.string()),
		v.description(
			'Folder for the key files of secret choices, outside backups. Beside DATA_DIR when absent.'
		)
	),
	BALLOT_COOLDOWN_DAYS: v.pipe(
		v.optional(
			number(
				'BALLOT_COOLDOWN_DAYS must be a whole number from 0 to 365: how long your backups live.',
				0,
				365
			)
		),
		v.description('Days between the close of a choice period and its count. 35, and 0 in the demo.')
	),
	BALLOT_ORIGIN: v.pipe(
		v.optional(
			v.pipe(
				url(
					'BALLOT_ORIGIN must be the scheme and host of the ballot box, for instance https://box.example.nl.',
					isOrigin
				),
				v.transform((value) => new URL(value).origin)
			)
		),
		v.description('Another host on which sealed choices are handed in. This site when absent.')
	),
	SMTP_URL: v.pipe(
		v.optional(
			url(
				'SMTP_URL must look like smtp://name:password@mail.example.nl:587, or smtps:// for TLS from the start.',
				({ protocol, hostname }) => /^smtps?:$/.test(protocol) && hostname !== ''
			)
		),
		v.description('Mail server that mails go out by. Nothing is sent when absent.')
	),
	MAIL_FROM: v.pipe(
		v.optional(
			v.pipe(
				v.string(),
				v.regex(
					/^(?:[^<>@\s]+@[^<>@\s]+|[^<>\r\n]+ <[^<>@\s]+@[^<>@\s]+>)$/,
					'MAIL_FROM must be an address, for instance Tweesprong <tweesprong@example.nl>.'
				)
			)
		),
		v.description('Sender of mails; needed with SMTP_URL.')
	)
});

/** Every setting of the start script, for the documentation. */
export const settingsTable = Object.entries(Environment.entries).map(([name, schema]) => ({
	name,
	default: v.getDefault(schema) ?? '',
	description: v.getDescription(schema) ?? ''
}));

/**
 * Reads the settings; an empty value counts as absent.
 * @throws {Trouble} one sentence about the first value that does not fit
 */
export function readSettings(environment: Record<string, string | undefined>) {
	const given = Object.entries(environment).filter(
		([, value]) => value !== undefined && value !== ''
	);
	const result = v.safeParse(Environment, Object.fromEntries(given));
	if (!result.success) throw new Trouble(result.issues[0].message);
	const {
		PORT,
		HOST,
		DATA_DIR,
		DATABASE_URL,
		DEMO,
		DEMO_PEOPLE,
		AUTH_SECRET,
		TRUST_PROXY,
		PUBLIC_ORIGIN,
		BALLOT_KEY_DIR,
		BALLOT_COOLDOWN_DAYS,
		BALLOT_ORIGIN,
		SMTP_URL,
		MAIL_FROM
	} = result.output;
	if (SMTP_URL && !MAIL_FROM)
		throw new Trouble('MAIL_FROM is missing: with SMTP_URL it says from which address mails come.');
	const dataDir = resolve(root, DATA_DIR);
	const demo = DEMO ? DEMO === 'on' : !DATABASE_URL;
	return {
		port: PORT,
		host: HOST,
		dataDir,
		databaseUrl: DATABASE_URL,
		demo,
		people: DEMO_PEOPLE,
		authSecret: AUTH_SECRET,
		trustProxy: TRUST_PROXY === 'on',
		publicOrigin: PUBLIC_ORIGIN,
		ballots: {
			keyDir: BALLOT_KEY_DIR ? resolve(root, BALLOT_KEY_DIR) : `${dataDir}-keys`,
			cooldownDays: BALLOT_COOLDOWN_DAYS ?? (demo ? 0 : 35),
			origin: BALLOT_ORIGIN ?? ''
		},
		// Links in mails lead there: never to what the host of a request says.
		mail: {
			url: SMTP_URL ?? '',
			from: MAIL_FROM ?? '',
			origin: PUBLIC_ORIGIN ?? (HOST === 'localhost' ? addressOf(HOST, PORT) : '')
		}
	};
}

export type Settings = ReturnType<typeof readSettings>;

/** What the app reads of these settings from its environment (src/env.ts). */
export const appEnvironment = ({ ballots, mail }: Settings) => ({
	BALLOT_KEY_DIR: ballots.keyDir,
	BALLOT_COOLDOWN_DAYS: String(ballots.cooldownDays),
	BALLOT_ORIGIN: ballots.origin,
	SMTP_URL: mail.url,
	MAIL_FROM: mail.from,
	PUBLIC_ORIGIN: mail.origin
});
