import * as v from 'valibot';
import { rangesIn } from '#lib/server/outgoing/networks.ts';

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

/** Every variable that the start script reads: what fits, in which words it says what does not, and why it is there. */
export const Environment = v.object({
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
	DATABASE_TIMEOUT: v.pipe(
		v.optional(
			number(
				'DATABASE_TIMEOUT must be a whole number of seconds from 2 to 600, for instance DATABASE_TIMEOUT=60.',
				2,
				600
			),
			'60'
		),
		v.description('Seconds that the app waits for an answer of the database.')
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
	DRAIN_SECONDS: v.pipe(
		v.optional(
			number(
				'DRAIN_SECONDS must be a whole number from 0 to 60, for instance DRAIN_SECONDS=6.',
				0,
				60
			),
			'0'
		),
		v.description('How long /readyz says that it stops before it does, for the proxy to notice.')
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
	OUTGOING_NETWORKS: v.pipe(
		v.optional(
			v.pipe(
				v.string(),
				v.check(
					(value) => rangesIn(value) !== undefined,
					'OUTGOING_NETWORKS must be networks with commas between them, for instance 10.20.0.0/16, fd12:3456::/32.'
				)
			)
		),
		v.description('Networks of your own that the app may ask for sign-in, LTI and xAPI.')
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
	),
	LOG_LEVEL: v.pipe(
		v.optional(
			v.picklist(
				['silent', 'error', 'warn', 'info', 'debug'],
				'LOG_LEVEL must be silent, error, warn, info or debug.'
			),
			'info'
		),
		v.description('Least level of the lines in the log.')
	),
	LOG_REQUESTS: v.pipe(
		v.optional(flag('LOG_REQUESTS'), 'off'),
		v.description('On writes a line for each request that may be told of.')
	),
	METRICS_PORT: v.pipe(
		v.optional(
			number(
				'METRICS_PORT must be a whole number from 1 to 65535, for instance METRICS_PORT=9464.',
				1,
				65535
			)
		),
		v.description('Port that /metrics is served on. Nowhere when absent.')
	),
	OTEL_EXPORTER_OTLP_ENDPOINT: v.pipe(
		v.optional(
			url(
				'OTEL_EXPORTER_OTLP_ENDPOINT must be the address of a collector, for instance http://localhost:4318.',
				({ protocol }) => /^https?:$/.test(protocol)
			)
		),
		v.description('Collector that gets traces. No traces when absent.')
	)
});
